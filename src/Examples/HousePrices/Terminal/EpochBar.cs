using GradientDescent;
using GradientDescent.Reports.Appearance;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HousePrices;

/// <summary>Shows the progress of training, with loss and learning rate, in an interactive terminal only.</summary>
internal static class EpochBar
{
    /// <summary>A narrower terminal has the bar only.</summary>
    private const int MinWidth = 60;

    /// <summary>The columns around the bar, with the longest usual loss and rate.</summary>
    private const int Around = 46;

    private const int LongestBar = 40;

    /// <param name="figures">How numbers are written.</param>
    /// <param name="train">Trains, and tells its progress.</param>
    /// <param name="hasDiverged">Whether the training was in vain.</param>
    public static T Show<T>(Figures figures, Func<IProgress<EpochProgress>?, T> train, Predicate<T> hasDiverged) => !LiveTerminal.IsThere ? train(null) : AnsiConsole.Progress()
        .Columns(Columns(figures, AnsiConsole.Profile.Width))
        .Start(context =>
        {
            var bar = new Bar(context.AddTask("Training"));
            var result = train(bar);
            bar.End(hasDiverged(result));
            return result;
        });

    private static ProgressColumn[] Columns(Figures figures, int width) => width < MinWidth
        ? [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn()]
        : [new TaskDescriptionColumn(), new ProgressBarColumn { Width = Math.Clamp(width - Around, 1, LongestBar) }, new PercentageColumn(), new EpochColumn(figures)];

    private sealed class Bar(ProgressTask task) : IProgress<EpochProgress>
    {
        private EpochProgress _last;

        /// <summary>Only whole percents update the bar, so that it does not slow down a million epochs.</summary>
        public void Report(EpochProgress value)
        {
            _last = value;
            if (Math.Floor(100.0 * value.Epoch / value.Epochs) is var percent && percent > task.Value)
                Show(percent);
        }

        /// <summary>A descent that ends early is over too: its bar must not look as if it hung.</summary>
        public void End(bool hasDiverged)
        {
            Show(task.MaxValue);
            if (hasDiverged)
                task.Description = $"[{PagePalette.Problem.Dark}]Diverged[/]";
        }

        private void Show(double percent)
        {
            task.State.Update<EpochProgress>(EpochColumn.Key, _ => _last);
            task.Value = percent;
        }
    }

    /// <summary>The loss and the learning rate of the epoch that the bar shows.</summary>
    private sealed class EpochColumn(Figures figures) : ProgressColumn
    {
        public const string Key = "epoch";

        protected override bool NoWrap => true;

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var epoch = task.State.Get<EpochProgress>(Key);
            return new Text(epoch.Epoch == 0 ? "" : $"loss {figures.Of(epoch.Loss)}, rate {figures.Of(epoch.LearningRate ?? 0)}");
        }
    }
}

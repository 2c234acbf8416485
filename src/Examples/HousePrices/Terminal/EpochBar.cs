using GradientDescent;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HousePrices;

/// <summary>Shows the progress of training, with loss and learning rate, in an interactive terminal only.</summary>
internal static class EpochBar
{
    /// <summary>A narrower terminal would break the numbers, so it has the bar only.</summary>
    private const int MinWidth = 60;

    private static ProgressColumn[] Columns(Figures figures) =>
        [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), .. AnsiConsole.Profile.Width < MinWidth ? Array.Empty<ProgressColumn>() : [new EpochColumn(figures)]];

    public static T Show<T>(Figures figures, Func<IProgress<EpochProgress>?, T> train) => !LiveTerminal.IsThere ? train(null) : AnsiConsole.Progress()
        .Columns(Columns(figures))
        .Start(context =>
        {
            var task = context.AddTask("Training");
            var result = train(new Bar(task));

            // A descent that ends early is over too: its bar must not look as if it hung.
            task.Value = task.MaxValue;
            return result;
        });

    private sealed class Bar(ProgressTask task) : IProgress<EpochProgress>
    {
        /// <summary>Only whole percents update the bar, so that it does not slow down a million epochs.</summary>
        public void Report(EpochProgress value)
        {
            var percent = Math.Floor(100.0 * value.Epoch / value.Epochs);
            if (percent <= task.Value)
                return;
            task.State.Update<EpochProgress>(EpochColumn.Key, _ => value);
            task.Value = percent;
        }
    }

    /// <summary>The loss and the learning rate of the epoch that the bar shows.</summary>
    private sealed class EpochColumn(Figures figures) : ProgressColumn
    {
        public const string Key = "epoch";

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var epoch = task.State.Get<EpochProgress>(Key);
            return new Text(epoch.Epoch == 0 ? "" : $"loss {figures.Of(epoch.Loss)}, rate {Figures.Plain(epoch.LearningRate ?? 0)}");
        }
    }
}

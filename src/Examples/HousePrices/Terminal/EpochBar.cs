using GradientDescent;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace HousePrices;

/// <summary>Shows the progress of training, with loss and learning rate, in an interactive terminal only.</summary>
internal static class EpochBar
{
    /// <summary>A narrower terminal would break the numbers, so it has the bar only.</summary>
    private const int MinWidth = 60;

    private static ProgressColumn[] Columns =>
        [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), .. AnsiConsole.Profile.Width < MinWidth ? Array.Empty<ProgressColumn>() : [new EpochColumn()]];

    public static T Show<T>(Func<IProgress<EpochProgress>?, T> train) => !LiveTerminal.IsThere ? train(null) : AnsiConsole.Progress()
        .Columns(Columns)
        .Start(context => train(new Bar(context.AddTask("Training"))));

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
    private sealed class EpochColumn : ProgressColumn
    {
        public const string Key = "epoch";

        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
        {
            var epoch = task.State.Get<EpochProgress>(Key);
            return new Text(epoch.Epoch == 0 ? "" : $"loss {Figures.Exact(epoch.Loss)}, rate {Figures.Plain(epoch.LearningRate ?? 0)}");
        }
    }
}

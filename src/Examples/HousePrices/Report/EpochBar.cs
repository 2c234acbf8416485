using GradientDescent;
using Spectre.Console;

namespace HousePrices;

/// <summary>Shows how far training is, on a terminal. In a file or a pipe a moving bar is litter: there it shows nothing.</summary>
internal static class EpochBar
{
    public static T Show<T>(Func<IProgress<EpochProgress>?, T> train)
    {
        var terminal = AnsiConsole.Profile.Capabilities;
        if (Console.IsOutputRedirected || !terminal.Ansi || !terminal.Interactive)
            return train(null);

        return AnsiConsole.Progress().Start(context => train(new Bar(context.AddTask("Training"))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<EpochProgress>
    {
        /// <summary>Only whole percents move the bar, so that a million epochs don't wait for it.</summary>
        public void Report(EpochProgress value)
        {
            var percent = Math.Floor(100.0 * value.Epoch / value.Epochs);
            if (percent > task.Value)
                task.Value = percent;
        }
    }
}

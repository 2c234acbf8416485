using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GradientDescent.Tool.Output;

/// <summary>Shows how far reading is: a bar, rows per second and the time left. Only a terminal has it, and only if there are many rows.</summary>
internal static class ReadingBar
{
    /// <summary>Fewer rows are read before anybody could read the bar.</summary>
    private const long MinRows = 500_000;

    /// <param name="terminal">Where to show it.</param>
    /// <param name="estimate">About how many rows a pass has; null if it is not known. It is asked only for a terminal.</param>
    /// <param name="work">The work. Its argument begins a pass over the rows, and returns what receives the number of rows read so far.</param>
    /// <param name="writes">Whether the work writes results. On the same screen, they would be mixed with the bar. Default: false.</param>
    public static T Show<T>(Terminal terminal, Func<long?> estimate, Func<Func<IProgress<long>>, T> work, bool writes = false)
    {
        var isShown = terminal.ShowsProgress && !(writes && terminal.ShowsResults);
        var rows = isShown ? estimate() : null;
        if (!isShown || rows is < MinRows)
            return work(static () => Unseen.Instance);
        return terminal.CreateProgressConsole().Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpeedColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var pass = 0;
                return work(() =>
                {
                    var task = context.AddTask(++pass == 1 ? "Reading" : string.Create(CultureInfo.InvariantCulture, $"Reading, pass {pass}"));
                    task.IsIndeterminate = rows is null;
                    task.MaxValue = rows ?? double.MaxValue;
                    return new Bar(task);
                });
            });
    }

    private sealed class Unseen : IProgress<long>
    {
        public static Unseen Instance { get; } = new();

        public void Report(long value)
        {
        }
    }

    private sealed class Bar(ProgressTask task) : IProgress<long>
    {
        /// <summary>A bar that is drawn for every thousand rows would slow down the reading.</summary>
        private const long Step = 100_000;

        private long _shown;

        public void Report(long value)
        {
            if (value - _shown < Step)
                return;
            _shown = value;
            task.Value = Math.Min(value, task.MaxValue);
        }
    }

    private sealed class SpeedColumn : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(task.Speed is { } speed ? $"{Figures.Count((long)speed)} rows/s" : "");
    }
}

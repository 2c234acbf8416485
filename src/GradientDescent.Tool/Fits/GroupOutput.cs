using GradientDescent.Printing;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes the models of groups, then how many groups have none.</summary>
internal static class GroupOutput
{
    public static void Write(GroupReport report, Terminal terminal, Format format)
    {
        switch (format)
        {
            case Format.Json:
                GroupJson.Write(report, terminal.Out);
                break;
            case Format.Csv:
                GroupCsv.Write(report, terminal.Out);
                break;
            default:
                GroupText.Write(report, terminal);
                break;
        }

        FitOutput.NoteLeftOut(terminal, report.Fits.SkippedRowReasons);
        if (format == Format.Text && report.Count > GroupText.MaxLines)
            terminal.Note($"The table has the first {Figures.Count(GroupText.MaxLines)} of {Counted.Of(report.Count, "group")}: --csv and --json have all of them.");
        if (report.FailedCount is > 0 and var failed)
            terminal.Note($"{Counted.Of(failed, "group")} of {Figures.Count(report.Count)} could not be fitted: the result says why.");
    }
}

using GradientDescent.Tool.Options;
using GradientDescent.Tool.Output;

namespace GradientDescent.Tool.Fits;

/// <summary>Writes the result of a fit, then what else is to know about it.</summary>
internal static class FitOutput
{
    public static void Write(FitReport report, Terminal terminal, Format format)
    {
        switch (format)
        {
            case Format.Json:
                FitJson.Write(report, terminal.Out);
                break;
            case Format.Csv:
                FitCsv.Write(report, terminal.Out);
                break;
            default:
                FitText.Write(report, terminal);
                break;
        }

        LeftOutNotes.Write(terminal, report.LeftOut);
        NoteLeftOut(terminal, report.Fit.SkippedRowReasons);
        foreach (var scores in new[] { report.Test, report.CrossValidated })
        {
            if (scores is not null)
                ScoresText.Notes(terminal, "", scores);
        }

        foreach (var advice in report.Advice)
            terminal.Advise(OptionNames.In(advice));
    }

    public static void NoteLeftOut(Terminal terminal, IEnumerable<SkippedRowReason> reasons)
    {
        foreach (var reason in reasons)
            terminal.Note($"left out: {reason}");
    }
}

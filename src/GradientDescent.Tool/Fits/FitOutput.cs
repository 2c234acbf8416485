using GradientDescent.Printing;
using GradientDescent.Statistics;
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
                NoteScores(terminal, "On rows that the model was not trained on", report.Test);
                NoteScores(terminal, "By cross-validation", report.CrossValidated);
                break;
            default:
                FitText.Write(report, terminal);
                break;
        }

        if (report.Request.Errors == StandardErrors.Hc3 && report.Summary is null)
            terminal.Note("--hc3 has no effect: with a penalty, another loss or a descent there are no standard errors.");
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

    /// <summary>A table of coefficients has no place for them.</summary>
    private static void NoteScores(Terminal terminal, string rows, ModelScores? scores)
    {
        if (scores is not null)
            terminal.Note($"{rows}: {Counted.Of(scores.RowCount, "row")}, RMSE {Figures.Short(scores.RootMeanSquaredError)}, MAE {Figures.Short(scores.MeanAbsoluteError)}, R² {Figures.Short(scores.RSquared)}");
    }

    public static void NoteLeftOut(Terminal terminal, IEnumerable<SkippedRowReason> reasons)
    {
        foreach (var reason in reasons)
            terminal.Note($"left out: {reason}");
    }
}

using System.Text;
using GradientDescent.Persistence;
using GradientDescent.Reports.Page;

namespace GradientDescent.Reports;

/// <summary>
/// Everything that can be seen of a fit, in one HTML page that needs nothing else: the descent on the error surface, the learning rate, and how well the model fits.
/// </summary>
/// <remarks>
/// The page has plotly.js, the moments and the history in it, and draws from them: it works offline from the disk, and its size does not depend on the number of
/// rows. What it would take rows to show, it says is missing where <see cref="Rows"/> is null.
/// </remarks>
/// <typeparam name="TModel">The model record's own model.</typeparam>
public sealed record Report<TModel>
    where TModel : ILinearModel
{
    /// <summary>A report of a fit, of what its moments and its history can show.</summary>
    /// <param name="fit">The fit.</param>
    /// <exception cref="ArgumentNullException">There is no fit.</exception>
    public Report(FitResult<TModel> fit)
    {
        ArgumentNullException.ThrowIfNull(fit);
        Fit = fit;
        Moments = fit.Moments;
    }

    /// <summary>The fit.</summary>
    public FitResult<TModel> Fit { get; }

    /// <summary>The moments of the rows of the fit: the error surface is drawn from them. Null, and no surface, where the fit has none and none are given.</summary>
    public RowMoments<TModel>? Moments { get; init; }

    /// <summary>The rows of the fit, as the trainer's <c>RowsFor</c> gives them: predictions and residuals are drawn from them.</summary>
    public RowSource? Rows { get; init; }

    /// <summary>How the coefficients change with the penalty, if that is to be shown.</summary>
    public RegularizationPath<TModel>? RegularizationPath { get; init; }

    /// <summary>How well penalties predict rows kept away from training, if that is to be shown.</summary>
    public CrossValidation<TModel>? CrossValidation { get; init; }

    /// <summary>The learning rates to compare; some on either side of the largest stable one where none are given.</summary>
    /// <exception cref="ArgumentNullException">There is no list of them.</exception>
    /// <exception cref="ArgumentException">One is not a finite number above 0.</exception>
    public IReadOnlyList<double> LearningRates
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(LearningRates));
            if (!value.All(static rate => rate > 0 && double.IsFinite(rate)))
                throw new ArgumentException("A learning rate is a finite number above 0.", nameof(LearningRates));
            field = [.. value];
        }
    } = [];

    /// <summary>Predictions beside what they predict, in two passes over <see cref="Rows"/>; null where there are none.</summary>
    /// <exception cref="ArgumentException">A row has a number that is no finite one, or the rows are another record's.</exception>
    public PredictedAgainstActual? PredictedAgainstActual() => PicturedRows.Of(this)?.PredictedAgainstActual;

    /// <summary>The model's record and what the fit came to, in the invariant culture; the page is <see cref="ToHtml"/>.</summary>
    public override string ToString() => $"Report on {Fit.Shape.Schema}\n{Fit}";

    /// <summary>The page.</summary>
    /// <exception cref="ArgumentException">A row of <see cref="Rows"/> has a number that is no finite one.</exception>
    public string ToHtml()
    {
        var page = new StringWriter();
        Write(page);
        return page.ToString();
    }

    /// <summary>Writes the page.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException">There is no writer.</exception>
    /// <exception cref="ArgumentException">A row of <see cref="Rows"/> has a number that is no finite one.</exception>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Document.Write(writer, $"{Fit.Shape.Schema.TargetName} by {Fit.Shape.Schema.RecordName}", ReportJson.Of(this));
    }

    /// <summary>Writes the page to a file. Whatever happens on the way, the file is the old one or the new one, never a part.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">There is no path, or a row of <see cref="Rows"/> has a number that is no finite one.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path) => AtomicFile.Write(path, file =>
    {
        using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        Write(writer);
    });
}

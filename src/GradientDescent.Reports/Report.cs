using System.Text;
using GradientDescent.Reports.Page;
using GradientDescent.Saving;

namespace GradientDescent.Reports;

/// <summary>
/// A report of a fit as one self-contained HTML page: the descent on the error surface, the learning rate, and how well the model fits.
/// </summary>
/// <remarks>
/// The page contains plotly.js, the moments (count, means and products of the rows) and the history of the descent, and draws from them. It works offline from the
/// disk, and its size hardly depends on the number of rows. If <see cref="Rows"/> is null, the page reports which pictures are missing. A report is immutable.
/// </remarks>
/// <example>
/// <code>
/// var trainer = new House.Trainer(new() { LearningRate = 0.075 });
/// var fit = trainer.Fit(houses);
/// trainer.Report(houses, fit).Save("houses.html");
/// </code>
/// </example>
/// <typeparam name="TModel">The generated model of the record.</typeparam>
public sealed record Report<TModel>
    where TModel : ILinearModel
{
    /// <summary>Creates a report without rows, from the moments and the history of the fit.</summary>
    /// <param name="fit">The fit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fit"/> is null.</exception>
    public Report(FitResult<TModel> fit)
    {
        ArgumentNullException.ThrowIfNull(fit);
        Fit = fit;
        Moments = fit.Moments;
    }

    /// <summary>The fit.</summary>
    public FitResult<TModel> Fit { get; }

    /// <summary>
    /// The moments of the rows of the fit, from which the error surface is drawn. If null, there is no surface. Default: the moments of the fit, null if it has none.
    /// </summary>
    public RowMoments<TModel>? Moments { get; init; }

    /// <summary>
    /// The rows of the fit, as the trainer's <c>PrepareRows</c> returns them. Predictions and residuals are drawn from them. Default: none; <c>trainer.Report(rows, fit)</c>
    /// sets them.
    /// </summary>
    public RowSource? Rows { get; init; }

    /// <summary>The path of the coefficients along the penalty, shown on the page if set. Default: none.</summary>
    public RegularizationPath<TModel>? RegularizationPath { get; init; }

    /// <summary>The loss of each penalty over rows that were not trained on, shown on the page if set. Default: none.</summary>
    public CrossValidation<TModel>? CrossValidation { get; init; }

    /// <summary>What the rows have in each property, as the trainer's <c>Describe</c> returns it, shown on the page if set. Default: none.</summary>
    public RowsDescription? Description { get; init; }

    /// <summary>The learning rates to compare. Default: empty, then the page chooses rates below and above the largest stable one.</summary>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    /// <exception cref="ArgumentException">A learning rate is not a finite number above 0.</exception>
    public IReadOnlyList<double> LearningRates
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(LearningRates));
            if (!value.All(static rate => rate > 0 && double.IsFinite(rate)))
                throw new ArgumentException("A learning rate is not usable: give finite numbers above 0.", nameof(LearningRates));
            field = [.. value];
        }
    } = [];

    /// <summary>Computes the predictions and the targets in two passes over <see cref="Rows"/>. Null if <see cref="Rows"/> is null.</summary>
    /// <exception cref="ArgumentException">A number in a row is not finite, or the rows are of another record.</exception>
    public PredictedAgainstActual? PredictedAgainstActual() => PicturedRows.Of(this)?.PredictedAgainstActual;

    /// <summary>Returns the record of the model and the summary of the fit, in the invariant culture. For the page, see <see cref="ToHtml"/>.</summary>
    public override string ToString() => $"Report on {Fit.Shape.Schema}\n{Fit}";

    /// <summary>Returns the page as text.</summary>
    /// <exception cref="ArgumentException">A number in <see cref="Rows"/> is not finite.</exception>
    public string ToHtml()
    {
        var page = new StringWriter();
        Write(page);
        return page.ToString();
    }

    /// <summary>Writes the page to a text writer.</summary>
    /// <param name="writer">The writer, which is not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException">A number in <see cref="Rows"/> is not finite.</exception>
    public void Write(TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Document.Write(writer, "page.html", $"{Fit.Shape.Schema.RecordName}: prediction of {Fit.Shape.Schema.TargetName}", ReportJson.Of(this));
    }

    /// <summary>Writes the page to a file in UTF-8. If writing fails, an existing file normally still has its old content; see the remarks of <see cref="ModelFile"/>.</summary>
    /// <param name="path">The path of the file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty, or a number in <see cref="Rows"/> is not finite.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Save(string path) => SavedFile.Write(path, file =>
    {
        using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16, leaveOpen: true);
        Write(writer);
    });
}

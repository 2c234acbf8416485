using System.Globalization;
using GradientDescent.Reports.Counts;
using GradientDescent.Statistics;

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The rows one by one and in groups: residuals, influences, groups by a feature, predictions.</summary>
internal sealed class RowSources<TModel>(Report<TModel> report, PlainRows rows, IReadOnlyDictionary<string, string> controls)
    where TModel : ILinearModel<TModel>
{
    /// <summary>Features with pictures at most, ranges of a smoother and of a calibration, and quantiles of many residuals.</summary>
    private const int Pictured = 64, Smoother = 20, Deciles = 10;

    private readonly Lazy<FitResult<TModel>> _optimum = new(() => Optimum.Of(report)!.Fit);
    private readonly Lazy<RowPictures> _pictures = new(() => PicturedRows.Of(report)!);
    private readonly double[] _weights = report.Fit.Model.ToWeights();

    private ModelSchema Schema => report.Fit.Shape.Schema;

    public SourceValue? Of(SourcePart[] parts) => parts switch
    {
        [{ Name: "rows" }, { Name: "count" }] => rows.Targets.Length,
        [{ Name: "rows" }, { Name: "features" }] => Math.Min(Pictured, Schema.Features.Count),
        [{ Name: "predictedByActual" }, var side] => Cells(static cells => cells.PredictedByActual, side.Name),
        [{ Name: "residualByFitted" }, var side] => Cells(static cells => cells.ResidualByFitted, side.Name),
        [{ Name: "residualByFeature" } feature, var side] => Cells(cells => cells.ResidualByFeature[feature.At], side.Name),
        [{ Name: "targetByFeature" } feature, var side] => Cells(cells => cells.TargetByFeature[feature.At], side.Name),
        [{ Name: "residuals" }, { Name: "deviation" }] => Deviation(rows.Residuals(_weights)),
        [{ Name: "residuals" }, { Name: "quantiles" }] => _pictures.Value.Residuals.Quantiles.Length,
        [{ Name: "smoother" }, var part] => Ranges(report.Fit.ResidualBins(report.Rows!, Smoother), static bin => bin.Mean, part.Name),
        [{ Name: "calibration" }, var part] => Ranges(report.Fit.ResidualBins(report.Rows!, Deciles), static bin => bin.MeanTarget - bin.MeanPrediction, part.Name),
        [{ Name: "scaleLocation" }, var part] => Scale(part.Name),
        [{ Name: "feature" } feature, { Name: "smoother" }, var part] => Ranges(By(Schema.FeatureNames[feature.At]), static bin => bin.Mean, part.Name),
        [{ Name: "feature" } feature, { Name: "addedVariable" }, { Name: "slope" }] => new(_optimum.Value.Model.ToWeights()[feature.At], 1e-3),
        [{ Name: "feature" } feature, { Name: "componentPlusResidual" }, { Name: "slope" }] => _weights[feature.At],
        [{ Name: "groups" }, var part] => Group(By(Schema.FeatureNames[int.Parse(controls["fit-feature-choice"], CultureInfo.InvariantCulture)])[part.At], part.Name),
        [{ Name: "influence" }, var part] => Influence(part.Name),
        [{ Name: "row" } row, var part] => Row(_optimum.Value.InfluenceOfRows(report.Rows!)[row.At], part.Name),
        [{ Name: "marked" }, var part] => Marked([.. MarkedRows().Select(row => rows.Residuals(_weights)[row])], part.Name),
        [{ Name: "prediction" }] => _weights.Select((weight, at) => weight * (at < Schema.Features.Count ? Number($"feature-{at}") : 1)).Sum(),
        _ => null,
    };

    private IReadOnlyList<RowBin> By(string feature) => report.Fit.ResidualBins(report.Rows!, Smoother, by: feature);

    private static SourceValue? Ranges(IReadOnlyList<RowBin> bins, Func<RowBin, double> difference, string name) => name switch
    {
        "far" => bins.Count(bin => Math.Abs(difference(bin)) > 2 * bin.StandardError),
        "compared" => bins.Count(static bin => !double.IsNaN(bin.StandardError)),
        _ => null,
    };

    private SourceValue? Scale(string name)
    {
        var means = _optimum.Value.ScaleLocationBins(report.Rows!).Select(static bin => bin.Mean).ToArray();
        return name switch { "least" => means.Min(), "most" => means.Max(), "ratio" => Math.Pow(means.Max() / means.Min(), 2), _ => null };
    }

    private static SourceValue? Group(RowBin group, string name) => name switch
    {
        "lowers" => group.Lower,
        "uppers" => group.Upper,
        "rowCounts" => group.RowCount,
        "targets" => group.MeanTarget,
        "predictions" => group.MeanPrediction,
        "means" => group.Mean,
        "rootMeanSquares" => group.RootMeanSquare,
        _ => null,
    };

    private SourceValue? Influence(string name) => name switch
    {
        "observations" => rows.Targets.Length,
        "cutoff" => 4.0 / rows.Targets.Length,
        "rowsAboveCutoff" => _optimum.Value.InfluenceOfRows(report.Rows!).Count(row => row.CooksDistance > 4.0 / rows.Targets.Length),
        _ => null,
    };

    private static SourceValue? Row(RowInfluence row, string name) => name switch { "number" => row.Row, "place" => row.Place!.ToString(), "cooksDistance" => row.CooksDistance, _ => null };

    private static SourceValue? Marked(double[] residuals, string name) => name switch
    {
        "count" => residuals.Length,
        "meanResidual" => residuals.Average(),
        "leastResidual" => residuals.Min(),
        "mostResidual" => residuals.Max(),
        _ => null,
    };

    /// <summary>Those of <c>0, 3-5</c>.</summary>
    private IEnumerable<int> MarkedRows() => controls["marked"].Split(", ").Select(static range => range.Split('-').Select(static row => int.Parse(row, CultureInfo.InvariantCulture)).ToArray())
        .SelectMany(static range => Enumerable.Range(range[0], range[^1] - range[0] + 1));

    private SourceValue? Cells(Func<RowCells, Histogram2D> of, string side)
    {
        var cells = of(_pictures.Value.Cells!);
        return side switch { "width" => cells.Width, "height" => cells.Height, _ => null };
    }

    /// <summary>Pictures count each row once.</summary>
    private static double Deviation(double[] numbers) => Math.Sqrt(numbers.Average(number => Math.Pow(number - numbers.Average(), 2)));

    private double Number(string control) => double.Parse(controls[control], CultureInfo.InvariantCulture);
}

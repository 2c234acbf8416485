namespace GradientDescent.Reports.Tests.Sources;

/// <summary>Penalties, and what the rows have in each property.</summary>
internal sealed class SelectionSources<TModel>(Report<TModel> report)
    where TModel : ILinearModel<TModel>
{
    /// <summary>So many lines of a path have a colour, and so many levels of a property a place.</summary>
    private const int Named = 18, Levels = 20;

    public SourceValue? Of(SourcePart[] parts) => parts switch
    {
        [{ Name: "path" }, { Name: "penalties" }] => report.RegularizationPath!.Points.Count,
        [{ Name: "path" }, { Name: "rowCount" }] => report.RegularizationPath!.RowCount,
        [{ Name: "path" }, { Name: "named" }] => Named,
        [{ Name: "path" }, { Name: "noPenaltyDrawnAt" }] => OneDecadeBelow(report.RegularizationPath!.Points.Select(static point => point.Penalty)),
        [{ Name: "crossValidation" }, { Name: "rowCount" }] => report.CrossValidation!.RowCount,
        [{ Name: "crossValidation" }, { Name: "noPenaltyDrawnAt" }] => OneDecadeBelow(report.CrossValidation!.Points.Select(static point => point.Penalty)),
        [{ Name: "description" }, { Name: "rowCount" }] => report.Description!.RowCount,
        [{ Name: "description" } property, { Name: "levels", Index: "" }, { Name: "notShown" }] => report.Description!.Properties[property.At].Levels.Count - Levels,
        [{ Name: "description" } property, { Name: "levels" } level, { Name: "count" }] => report.Description!.Properties[property.At].Levels[level.At].Count,
        [{ Name: "description" } property, var part] => Statistic(report.Description!.Properties[property.At], part.Name),
        _ => null,
    };

    private static SourceValue? Statistic(PropertyDescription property, string name) => name switch
    {
        "missing" => property.MissingCount,
        "invalid" => property.InvalidCount,
        "distinct" => property.DistinctCount!.Value,
        "standardDeviation" => property.StandardDeviation,
        "minimum" => property.Text(property.Minimum),
        "firstQuartile" => property.Text(property.FirstQuartile),
        "median" => property.Text(property.Median),
        "thirdQuartile" => property.Text(property.ThirdQuartile),
        "maximum" => property.Text(property.Maximum),
        "mean" => property.Text(property.Mean),
        _ => null,
    };

    /// <summary>Where a logarithmic axis has no penalty.</summary>
    private static double OneDecadeBelow(IEnumerable<Penalty> penalties) => penalties.Select(static penalty => penalty.L1 + penalty.L2).Where(static weight => weight > 0).Min() / 10;
}

namespace GradientDescent.Reports.Tests.Sources;

/// <summary>The values of the names that stand in <c>data-source</c>, computed from the rows or by the statistics library, and never from the data of the page.</summary>
/// <param name="report">The report.</param>
/// <param name="rows">Its rows.</param>
/// <param name="controls">What the reader has chosen, by the ids of the controls.</param>
internal sealed class PageSources<TModel>(Report<TModel> report, PlainRows rows, IReadOnlyDictionary<string, string> controls)
    where TModel : ILinearModel<TModel>
{
    private readonly Func<SourcePart[], SourceValue?>[] _all =
    [
        new FitSources<TModel>(report, rows).Of, new CoefficientSources<TModel>(report, rows).Of, new RowSources<TModel>(report, rows, controls).Of, new SelectionSources<TModel>(report).Of,
        new DescentSources<TModel>(report, rows, controls).Of, new RateSources<TModel>(report, rows, controls).Of, new IdeaSources(controls).Of,
    ];

    /// <summary>A name, or √ of it, its size |…|, or it in %.</summary>
    public SourceValue Of(string source) => source switch
    {
        ['√', .. var inner] => Math.Sqrt(Of(inner).Number),
        _ when source.EndsWith(" in %", StringComparison.Ordinal) => 100 * Of(source[..^5]).Number,
        ['|', .. var inner, '|'] => Of(inner) with { Number = Math.Abs(Of(inner).Number) },
        _ => _all.Select(of => of(SourceName.Parts(source))).FirstOrDefault(static value => value is not null) ?? throw new KeyNotFoundException($"Nothing computes {source}."),
    };
}

using GradientDescent.Terms;
using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>Turns the terms of a formula into features: those with fewer factors first, as R does.</summary>
/// <param name="scope">The table.</param>
/// <param name="target">The column of the target.</param>
internal sealed class FeatureList(FormulaScope scope, TableColumn target)
{
    /// <summary>The parts of a term are twice as many for each further category.</summary>
    private const int MaxCategories = 6;

    private const int MaxFeatures = 1000;

    private readonly Dictionary<HashSet<Factor>, CategoryCoding> _codings = new(HashSet<Factor>.CreateSetComparer());
    private readonly HashSet<Term> _columns = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<ModelFeature> _ordered = [];

    /// <param name="terms">The terms.</param>
    /// <param name="expression">The features as they are written.</param>
    /// <exception cref="FormulaException">There is no feature, there are too many, two have the same name, or the target is one.</exception>
    public IReadOnlyList<ModelFeature> Of(TermSet terms, Expression expression)
    {
        foreach (var term in terms.Terms.OrderBy(static term => term.Factors.Count))
        {
            if (term.Factors.FirstOrDefault(factor => factor.Sources.Contains(target.Name)) is { } wrong)
                throw scope.Error($"{target.Name} is the target: it cannot be a feature.", wrong.Position);
            Add(term, terms.Intercept ?? true);
        }

        return _ordered.Count > 0 ? _ordered : throw scope.Error("The formula has no features: add at least one column.", expression);
    }

    private void Add(FormulaTerm term, bool hasIntercept)
    {
        Factor[] categories = [.. term.Factors.Where(static factor => factor.IsCategory)];
        if (categories.Length > MaxCategories)
            throw scope.Error($"A term has more than {MaxCategories} categories: leave some out.", term.Position);
        HashSet<Factor> numbers = [.. term.Factors.Where(static factor => !factor.IsCategory)];
        if (!_codings.TryGetValue(numbers, out var coding))
            _codings.Add(numbers, coding = new(hasIntercept && numbers.Count == 0));
        foreach (var part in coding.Of(categories))
            AddProducts(term, ColumnsOf(term, part));
    }

    private static IReadOnlyList<Term>[] ColumnsOf(FormulaTerm term, IReadOnlyList<CodedCategory> part) => [.. term.Factors
        .Select(factor => !factor.IsCategory ? factor.Columns
            : part.FirstOrDefault(coded => coded.Category.Equals(factor)) is { } coded ? (coded.HasAllLevels ? factor.AllLevels : factor.Columns)
            : null)
        .OfType<IReadOnlyList<Term>>()];

    /// <summary>All products of one column of each factor; the first factor's column changes fastest, as in R and patsy.</summary>
    private void AddProducts(FormulaTerm term, IReadOnlyList<Term>[] columns)
    {
        var count = columns.Aggregate(1L, static (product, factor) => Math.Min(product * factor.Count, MaxFeatures + 1));
        if (_ordered.Count + count > MaxFeatures)
            throw scope.Error($"The formula gives more than {MaxFeatures:N0} features: leave terms out.", term.Position);
        var isMeanImputed = term.Factors.Any(static factor => factor.IsMeanImputed);
        for (var at = 0; at < count; at++)
        {
            var rest = at;
            Term? product = null;
            foreach (var factor in columns)
            {
                var column = factor[rest % factor.Count];
                rest /= factor.Count;
                product = product is null ? column : product.Times(column);
            }

            AddFeature(term, isMeanImputed ? product!.OrMean() : product!);
        }
    }

    /// <summary>The same column may come from two terms, such as Area and poly(Area, 2, raw=True). It is added once.</summary>
    private void AddFeature(FormulaTerm term, Term column)
    {
        if (!_columns.Add(column))
            return;
        var feature = new ModelFeature(column);
        if (!_names.Add(feature.Name))
            throw scope.Error($"Two features would be called {feature.Name}: rename a column.", term.Position);
        _ordered.Add(feature);
    }
}

using GradientDescent.Terms;

namespace GradientDescent.Sql.Expressions;

/// <summary>
/// Writes features as SQL: an expression per feature, and the conditions without which they have no value. Where the conditions hold, no expression is an error.
/// </summary>
internal sealed class SqlFeatures(SqlColumns columns) : SqlDefinitions(columns)
{
    private readonly List<string> _conditions = [];
    private readonly SqlLevels _levels = new(columns);
    private readonly SqlDates _dates = new(columns);

    /// <summary>The condition that a feature is missing and replaced, so that nothing else is required of it.</summary>
    private string? _isReplaced;

    /// <summary>What every row must meet, so that <c>Predict</c> would give a number.</summary>
    public IReadOnlyList<string> Conditions => _conditions;

    /// <summary>The value of a feature.</summary>
    /// <param name="term">The term of the feature.</param>
    /// <param name="mean">The mean that replaces missing values; null if there is none.</param>
    public string Of(Term term, string? mean)
    {
        if (term is not MeanWhereMissingTerm { Operand: var operand })
            return Visit(term);
        var isMissing = new SqlMissing(Columns, _levels).Of(operand);
        return isMissing is null ? Visit(operand) : Replaced(isMissing, mean!, operand);
    }

    public override string VisitNumber(NumberTerm term) => term.Property switch
    {
        { Definition: { } definition, Type: PropertyType.Boolean } property when Body(property, definition) is var condition => $"CASE WHEN {condition} THEN 1 WHEN NOT {condition} THEN 0 END",
        { Definition: { } definition } property => Body(property, definition),
        var property => Columns.Number(property),
    };

    public override string VisitFunction(FunctionTerm term)
    {
        var number = Visit(term.Operand);
        Require(SqlFunctions.Condition(Dialect, term.Function, number));
        return SqlFunctions.Of(Dialect, term.Function, number);
    }

    public override string VisitLevel(LevelTerm term)
    {
        RequireLevel(term.Property);
        return Indicator(_levels.Is(term.Property, term.Level));
    }

    public override string VisitFlag(FlagTerm term)
    {
        RequireLevel(term.Property);
        return Indicator(_levels.Has(term.Property, term.Flag));
    }

    public override string VisitUnknown(UnknownTerm term)
    {
        RequireLevel(term.Property);
        return $"CASE WHEN {_levels.IsKnown(term.Property)} THEN 0 ELSE 1 END";
    }

    public override string VisitPart(PartTerm term)
    {
        Require($"{Columns.Of(term.Property)} IS NOT NULL");
        return Indicator(_dates.Is(term));
    }

    public override string VisitCycle(CycleTerm term) => _dates.Wave(term);

    public override string VisitMissing(MissingTerm term) => Indicator($"{Columns.Of(term.Property)} IS NULL");

    public override string VisitPower(PowerTerm term)
    {
        var operand = Visit(term.Operand);
        return $"({string.Join(" * ", Enumerable.Repeat(operand, term.Degree))})";
    }

    public override string VisitProduct(ProductTerm term) => $"({Visit(term.Left)} * {Visit(term.Right)})";

    public override string VisitZeroWhereMissing(ZeroWhereMissingTerm term) => Replaced($"{Columns.Of(term.Property)} IS NULL", "0", term.Operand);

    /// <summary>A mean only replaces a whole feature, see <see cref="Of"/>.</summary>
    public override string VisitMeanWhereMissing(MeanWhereMissingTerm term) => throw new NotSupportedException($"A mean can only replace a whole feature: {term} is part of one.");

    protected override void Require(string condition)
    {
        var required = _isReplaced is null ? condition : $"({_isReplaced} OR {condition})";
        if (!_conditions.Contains(required, StringComparer.Ordinal))
            _conditions.Add(required);
    }

    private static string Indicator(string condition) => $"CASE WHEN {condition} THEN 1 ELSE 0 END";

    private void RequireLevel(ModelProperty property) =>
        Require(property.AcceptsUnknownLevels ? $"{Columns.Of(property)} IS NOT NULL" : _levels.IsKnown(property));

    private string Replaced(string isMissing, string replacement, Term operand)
    {
        var outer = _isReplaced;
        _isReplaced = outer is null ? isMissing : $"{outer} OR {isMissing}";
        var value = Visit(operand);
        _isReplaced = outer;
        return $"CASE WHEN {isMissing} THEN {replacement} ELSE {value} END";
    }
}

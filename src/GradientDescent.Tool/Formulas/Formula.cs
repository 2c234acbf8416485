using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>
/// A formula of a model, as in R, patsy and formulaic: <c>log(Price) ~ Area * C(Heating, ref='Gas') + log(Distance) + I(Width**2)</c>. <c>.</c> is all other columns, and
/// <c>- Id</c> leaves one out. Texts are categories, with treatment coding of full rank.
/// </summary>
/// <example>
/// <code>
/// var columns = TableColumns.Of(source);
/// var schema = Formula.Parse("Price ~ . - Id").ToSchema(columns, "House");
/// var fit = new LinearTrainer(schema).Fit(source);
/// </code>
/// </example>
internal sealed class Formula
{
    private readonly string _text;
    private readonly Expression _target;
    private readonly Expression _features;

    private Formula(string text, (Expression Target, Expression Features) parts)
    {
        _text = text;
        (_target, _features) = parts;
    }

    /// <summary>Parses a formula. The columns in it are not looked for until <see cref="ToSchema"/>.</summary>
    /// <param name="text">The text of the formula.</param>
    /// <exception cref="FormulaException">The text is not a formula.</exception>
    public static Formula Parse(string text) => new(text, new Parser(text).Parse());

    /// <summary>The formula of a model without one: the target by all other columns.</summary>
    /// <param name="target">The name of the target's column.</param>
    public static Formula OfTarget(string target) => new($"`{target}` ~ .", (new NameExpression(target, 0), new AllColumnsExpression($"`{target}` ~ ".Length)));

    /// <summary>The formula of a table of which nothing is known: the last column of numbers by all other columns.</summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="sampleWeight">The name of the column with the weights of the rows. Default: none.</param>
    /// <exception cref="ArgumentException">No column that can be used has numbers.</exception>
    public static Formula OfLastNumber(TableColumns columns, string? sampleWeight = null)
    {
        var weight = sampleWeight is null ? null : columns.Find(sampleWeight);
        var target = columns.Used.LastOrDefault(column => column != weight && column.Property!.Type <= PropertyType.UInt64);
        return target is null ? throw new ArgumentException("No column has numbers that could be the target.") : OfTarget(target.Name);
    }

    /// <summary>The schema of the model that the formula describes for a table. Its features have full rank, unless the rows themselves have not.</summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="recordName">The name of a row in the model. Default: <c>Row</c>.</param>
    /// <param name="sampleWeight">The name of the column with the weights of the rows. It is not one of <c>.</c>. Default: none.</param>
    /// <param name="group">The name of the column with the groups of the rows. It is not one of <c>.</c>, because a group has only one value of it. Default: none.</param>
    /// <exception cref="FormulaException">
    /// The formula names a column that the table does not have, it uses one in a way that its type does not permit, or it has no feature.
    /// </exception>
    /// <exception cref="ArgumentException">There is no number column <paramref name="sampleWeight"/>, or no column <paramref name="group"/>.</exception>
    public ModelSchema ToSchema(TableColumns columns, string recordName = "Row", string? sampleWeight = null, string? group = null)
    {
        var grouping = group is null ? null : GroupColumn.NameOf(columns, group);
        var weight = sampleWeight is null ? null : SampleWeightColumn.Of(columns, sampleWeight);
        var scope = new FormulaScope(_text, columns, CategoryCalls.In(_features));
        var target = new TargetReading(scope).Of(_target);
        var all = columns.Used.Where(column => column != target.Column && column.Name != weight?.Name && column.Name != grouping);
        var terms = new Expansion(scope, new FactorReading(scope), [.. all]).Of(_features);
        var features = new FeatureList(scope, target.Column).Of(terms, _features);
        return new(recordName, target.Term, features, weight, terms.Intercept ?? true);
    }

    /// <summary>The columns that <c>.</c> does not stand for and that the model does not use otherwise. None if the formula has no <c>.</c>.</summary>
    /// <param name="columns">The columns of the table.</param>
    /// <param name="schema">The schema of the formula for the table.</param>
    public IReadOnlyList<TableColumn> LeftOut(TableColumns columns, ModelSchema schema)
    {
        HashSet<string?> used = [.. schema.Properties.Select(static property => property.Name), schema.TargetProperty.Name, schema.SampleWeight?.Name];
        return HasAllColumns(_features) ? [.. columns.Columns.Where(column => column.LeftOut is not null && !used.Contains(column.Name))] : [];
    }

    /// <summary>Returns the text of the formula.</summary>
    public override string ToString() => _text;

    private static bool HasAllColumns(Expression expression) => expression switch
    {
        AllColumnsExpression => true,
        UnaryExpression unary => HasAllColumns(unary.Operand),
        BinaryExpression binary => HasAllColumns(binary.Left) || HasAllColumns(binary.Right),
        _ => false,
    };
}

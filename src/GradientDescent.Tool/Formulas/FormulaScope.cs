using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>The table that the names of a formula are looked up in.</summary>
/// <param name="formula">The text of the formula, for messages.</param>
/// <param name="columns">The columns of the table.</param>
/// <param name="references">The calls that give reference levels.</param>
internal sealed class FormulaScope(string formula, TableColumns columns, IReadOnlyList<CategoryCall> references)
{
    private Dictionary<string, ModelProperty>? _withReference;

    /// <summary>The names of all columns, which a computed property must not have.</summary>
    public IEnumerable<string> ColumnNames => columns.Columns.Select(static column => column.Name);

    /// <summary>An error that marks an expression.</summary>
    public FormulaException Error(string message, Expression at) => Error(message, at.Position);

    /// <summary>An error that marks a character.</summary>
    public FormulaException Error(string message, int position) => new(message, formula, position);

    /// <summary>The column that an expression names.</summary>
    /// <exception cref="FormulaException">It is not a name, there is no such column, or nothing can be computed from it.</exception>
    public TableColumn Column(Expression expression)
    {
        if (expression is not NameExpression { Name: var name })
            throw Error("The name of a column is expected here.", expression);
        if (columns.Find(name) is not { } column)
            throw Error($"There is no column '{name}'{Nearest.Advice(name, columns)}.", expression);
        return column.Property is null ? throw Error($"'{name}' cannot be used: it is {column.LeftOut}.", expression) : WithReference(column);
    }

    /// <summary>The column with the reference level that the formula gives, wherever it is used.</summary>
    public TableColumn WithReference(TableColumn column)
    {
        if (_withReference is null)
        {
            _withReference = [];
            foreach (var call in references)
                Add(call);
        }

        return _withReference.TryGetValue(column.Name, out var property) ? column with { Property = property } : column;
    }

    private void Add(CategoryCall call)
    {
        if (columns.Find(call.Column.Name) is not { IsCategory: true, Property: { } property } column)
            return;
        var level = property.Levels.FirstOrDefault(level => level.Name == call.Reference.Text)
            ?? throw Error($"{column.Name} has no level '{call.Reference.Text}': use one of {string.Join(", ", property.Levels.Select(static level => level.Name))}.", call.Reference);
        if (_withReference!.TryGetValue(column.Name, out var other) && other.Reference != level)
            throw Error($"{column.Name} has two reference levels, {other.Reference!.Name} and {level.Name}: give one.", call.Reference);
        _withReference[column.Name] = property with { Reference = level };
    }
}

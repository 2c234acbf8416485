using GradientDescent.Tool.Tables;

namespace GradientDescent.Tool.Formulas;

/// <summary>The table that the names of a formula are looked up in.</summary>
/// <param name="formula">The text of the formula, for messages.</param>
/// <param name="columns">The columns of the table.</param>
/// <param name="categories">The categories that the formula marks.</param>
internal sealed class FormulaScope(string formula, TableColumns columns, IReadOnlyList<CategoryCall> categories)
{
    private readonly HashSet<string> _withReference = new(StringComparer.Ordinal);
    private Dictionary<string, ModelProperty>? _marked;

    /// <summary>The names of all columns, which a computed property must not have.</summary>
    public IEnumerable<string> ColumnNames => columns.Columns.Select(static column => column.Name);

    /// <summary>An error that marks an expression.</summary>
    public FormulaException Error(string message, Expression at) => Error(message, at.Position);

    /// <summary>An error that marks a character.</summary>
    public FormulaException Error(string message, int position) => new(message, formula, position);

    /// <summary>The column that an expression names.</summary>
    /// <exception cref="FormulaException">It is not a name, there is no such column, or nothing can be computed from it.</exception>
    public TableColumn Column(Expression expression) => Marked(Found(expression));

    /// <summary>The column as a category with its reference level, if the formula marks it as one anywhere.</summary>
    public TableColumn Marked(TableColumn column)
    {
        if (_marked is null)
        {
            _marked = [];
            foreach (var call in categories)
                Mark(call, Found(call.Column));
        }

        return _marked.TryGetValue(column.Name, out var property) ? column with { Property = property } : column;
    }

    private TableColumn Found(Expression expression)
    {
        if (expression is not NameExpression { Name: var name })
            throw Error("The name of a column is expected here.", expression);
        if (columns.Find(name) is not { } column)
            throw Error($"There is no column '{name}'{Nearest.Advice(name, columns)}.", expression);
        return column.Property is null ? throw Error($"'{name}' cannot be used: it is {column.LeftOut}.{column.Hint}", expression) : column;
    }

    private void Mark(CategoryCall call, TableColumn column)
    {
        var property = _marked!.GetValueOrDefault(column.Name) ?? (column.IsCategory ? column.Property! : column.AsCategory) ?? throw Error(
            column.Property!.Type == PropertyType.Boolean ? $"{column.Name} counts as 0 or 1: write it without C(…)."
                : column.Description.WholeNumbers.Count > 0 ? $"{column.Name} has too many different numbers for a category, or only one."
                : $"{column.Name} is neither a text nor a whole number: it cannot be a category.",
            call.Column);
        if (call.Reference is { } reference)
        {
            var name = CategoryCalls.NameOf(reference);
            var level = property.Levels.FirstOrDefault(level => level.Name == name)
                ?? throw Error($"{column.Name} has no level '{name}': use one of {string.Join(", ", property.Levels.Select(static level => level.Name))}.", reference);
            if (!_withReference.Add(column.Name) && level != property.Reference)
                throw Error($"{column.Name} has two reference levels, {property.Reference!.Name} and {name}: give one.", reference);
            property = property with { Reference = level };
        }

        _marked![column.Name] = property;
    }
}

using GradientDescent.Terms;

namespace GradientDescent.Persistence;

/// <summary>Reads terms from a file. A term without an entry that its kind needs is an error.</summary>
/// <param name="file">The name of the file in messages.</param>
/// <param name="property">Returns the property with a name; throws if there is none.</param>
internal sealed class TermReader(string file, Func<string, ModelProperty> property)
{
    public Term Read(TermDocument term) => term.Kind switch
    {
        TermKinds.Number => new NumberTerm(Property(term)),
        TermKinds.Level => Property(term).Is(Level(term), term.IsGuarded),
        TermKinds.Flag => Property(term).Has(Level(term), term.IsGuarded),
        TermKinds.Unknown => new UnknownTerm(Property(term)),
        TermKinds.Part => new PartTerm(Property(term), Needed(term, term.Part), term.PartValue ?? throw Incomplete(term)),
        TermKinds.Cycle => new CycleTerm(Property(term), Needed(term, term.Period), term.IsCosine),
        TermKinds.Missing => new MissingTerm(Property(term)),
        TermKinds.Function => Property(term).Apply(Needed(term, term.Function), term.IsGuarded),
        TermKinds.Power => new PowerTerm(Operand(term, 0, of: 1), Degree(term)),
        TermKinds.Product => new ProductTerm(Operand(term, 0, of: 2), Operand(term, 1, of: 2)),
        TermKinds.ZeroWhereMissing => new ZeroWhereMissingTerm(Property(term), Operand(term, 0, of: 1)),
        TermKinds.MeanWhereMissing => new MeanWhereMissingTerm(Operand(term, 0, of: 1)),
        TermKinds.Value => new ValueTerm(Property(term)),
        TermKinds.Constant => new ConstantTerm(Needed(term, term.Type), term.Value ?? 0, term.Bits ?? 0),
        TermKinds.Conversion => new ConversionTerm(Needed(term, term.Type), Operand(term, 0, of: 1)),
        TermKinds.Unary => new UnaryTerm(Needed(term, term.Operator), Operand(term, 0, of: 1)),
        TermKinds.Binary => new BinaryTerm(Needed(term, term.Operator), Operand(term, 0, of: 2), Operand(term, 1, of: 2)),
        TermKinds.Conditional => new ConditionalTerm(Operand(term, 0, of: 3), Operand(term, 1, of: 3), Operand(term, 2, of: 3)),
        TermKinds.Call => new CallTerm(Needed(term, term.Method), [.. (term.Operands ?? []).Select(operand => Read(operand ?? throw Incomplete(term)))]),
        _ => throw new ModelFormatException(file, $"has a term of kind '{term.Kind}', which this version does not know."),
    };

    private ModelProperty Property(TermDocument term) => property(term.Property ?? throw Incomplete(term));

    private string Level(TermDocument term)
    {
        var level = term.Level ?? throw Incomplete(term);
        return Property(term).Levels.Any(its => its.Name == level) ? level : throw new ModelFormatException(file, $"has a term of level '{level}', which {term.Property} does not have.");
    }

    private int Degree(TermDocument term) => term.Degree is >= 2 and <= 16 and var degree ? degree : throw Incomplete(term);

    private Term Operand(TermDocument term, int index, int of) => term.Operands is { } operands && operands.Count == of && operands[index] is { } operand
        ? Read(operand)
        : throw Incomplete(term);

    private T Needed<T>(TermDocument term, T? value)
        where T : struct, Enum => value is { } given && Enum.IsDefined(given) ? given : throw Incomplete(term);

    private ModelFormatException Incomplete(TermDocument term) => new(file, $"has an incomplete term of kind '{term.Kind}'.");
}

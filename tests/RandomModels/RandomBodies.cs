using GradientDescent;
using GradientDescent.Terms;

namespace RandomModels;

/// <summary>Random bodies of computed properties.</summary>
/// <param name="random">The source of random numbers.</param>
/// <param name="inputs">The properties that bodies use.</param>
/// <param name="hasSingle">Whether they compute with <c>float</c>.</param>
internal sealed class RandomBodies(Random random, IReadOnlyList<ModelProperty> inputs, bool hasSingle)
{
    public Term Of(PropertyType type, int depth) => type switch
    {
        PropertyType.Boolean => Condition(depth),
        PropertyType.Double => Double(depth),
        _ => Integer(type, depth),
    };

    private Term Double(int depth) => depth == 0 ? Value(PropertyType.Double) : random.Next(14) switch
    {
        0 => new ConstantTerm(PropertyType.Double, random.Next(-40, 40) / 8.0, 0),
        1 => new ConversionTerm(PropertyType.Double, Integer(PropertyType.Int32, depth - 1)),
        2 => new ConversionTerm(PropertyType.Double, Integer(PropertyType.Int64, depth - 1)),
        3 => new ConversionTerm(PropertyType.Double, Single(depth - 1)),
        4 => new UnaryTerm(TermOperator.Negate, Double(depth - 1)),
        5 => new ConditionalTerm(Condition(depth - 1), Double(depth - 1), Double(depth - 1)),
        6 => new CallTerm((MathMethod)random.Next(3), [Double(depth - 1)]),
        7 => new CallTerm(MathMethod.Abs, [Double(depth - 1)]),
        8 => new CallTerm(random.Next(2) == 0 ? MathMethod.Min : MathMethod.Max, [Double(depth - 1), Double(depth - 1)]),
        9 => new CallTerm(MathMethod.Pow, [Double(depth - 1), new ConstantTerm(PropertyType.Double, random.Next(-4, 6) / 2.0, 0)]),
        _ => new BinaryTerm(random.Next(4) switch { 0 => TermOperator.Add, 1 => TermOperator.Subtract, 2 => TermOperator.Multiply, _ => TermOperator.Divide }, Double(depth - 1), Double(depth - 1)),
    };

    private Term Single(int depth) => depth == 0 || !hasSingle ? Value(PropertyType.Single) : random.Next(4) switch
    {
        0 => new ConversionTerm(PropertyType.Single, Double(depth - 1)),
        1 => new CallTerm(MathMethod.Sqrt, [Single(depth - 1)]),
        _ => new BinaryTerm((TermOperator)random.Next((int)TermOperator.Remainder), Single(depth - 1), Single(depth - 1)),
    };

    private Term Integer(PropertyType type, int depth) => depth == 0 ? Value(type) : random.Next(9) switch
    {
        0 => new ConstantTerm(type, 0, random.Next(-20, 20)),
        1 => new ConversionTerm(type, Double(depth - 1)),
        2 => new ConversionTerm(type, new ConversionTerm(PropertyType.Byte, Integer(type, depth - 1))),
        3 => new UnaryTerm(TermOperator.Negate, Integer(type, depth - 1)),
        4 => new ConditionalTerm(Condition(depth - 1), Integer(type, depth - 1), Integer(type, depth - 1)),
        5 => new CallTerm(MathMethod.Max, [new CallTerm(MathMethod.Abs, [Integer(type, depth - 1)]), Integer(type, depth - 1)]),
        _ => new BinaryTerm((TermOperator)random.Next((int)TermOperator.Negate), Integer(type, depth - 1), Integer(type, depth - 1)),
    };

    private Term Condition(int depth) => depth == 0 ? Value(PropertyType.Boolean) : random.Next(7) switch
    {
        0 => new UnaryTerm(TermOperator.Not, Condition(depth - 1)),
        1 => new BinaryTerm(random.Next(2) == 0 ? TermOperator.And : TermOperator.Or, Condition(depth - 1), Condition(depth - 1)),
        2 => new BinaryTerm(random.Next(2) == 0 ? TermOperator.Equal : TermOperator.NotEqual, Condition(depth - 1), Condition(depth - 1)),
        3 => new ConditionalTerm(Condition(depth - 1), Condition(depth - 1), Condition(depth - 1)),
        4 => new BinaryTerm(Order(), Integer(PropertyType.Int32, depth - 1), Integer(PropertyType.Int32, depth - 1)),
        _ => new BinaryTerm(Order(), Double(depth - 1), Double(depth - 1)),
    };

    private TermOperator Order() => (TermOperator)random.Next((int)TermOperator.Equal, (int)TermOperator.And);

    private ValueTerm Value(PropertyType type) => new(random.GetItems([.. inputs.Where(input => input.Type == type)], 1)[0]);
}

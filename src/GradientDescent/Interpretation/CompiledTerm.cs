using System.Numerics;

namespace GradientDescent.Interpretation;

/// <summary>A term as a function of the cells of a row.</summary>
internal abstract class CompiledTerm
{
    /// <summary>The value as a <c>double</c>, converted as in C#.</summary>
    public abstract double ToDouble(ReadOnlySpan<PropertyCell> row);

    /// <summary>The same term in another number type, converted as in C#, unchecked.</summary>
    public abstract CompiledTerm<TTo> ConvertTo<TTo>()
        where TTo : INumberBase<TTo>;
}

/// <summary>The term in its own C# type, with the arithmetic of that type.</summary>
internal sealed class CompiledTerm<T>(RowFunction<T> value) : CompiledTerm
{
    public RowFunction<T> Value => value;

    public override double ToDouble(ReadOnlySpan<PropertyCell> row) => TermNumbers.To<T, double>(value(row));

    public override CompiledTerm<TTo> ConvertTo<TTo>() => this as CompiledTerm<TTo> ?? new(row => TermNumbers.To<T, TTo>(value(row)));
}

/// <summary>A function of the cells of a row.</summary>
internal delegate T RowFunction<out T>(ReadOnlySpan<PropertyCell> row);

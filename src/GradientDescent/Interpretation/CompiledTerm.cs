using System.Numerics;

namespace GradientDescent.Interpretation;

/// <summary>A term as a function of a row's cells.</summary>
internal abstract class CompiledTerm
{
    /// <summary>Its value as a <c>double</c>, as C# converts it.</summary>
    public abstract double ToDouble(ReadOnlySpan<PropertyCell> row);

    /// <summary>The same term in another number type, as C# converts it, unchecked.</summary>
    public abstract CompiledTerm<TTo> ConvertTo<TTo>()
        where TTo : INumberBase<TTo>;
}

/// <summary>The same in its own type in C#, whose arithmetic it has.</summary>
internal sealed class CompiledTerm<T>(RowFunction<T> value) : CompiledTerm
{
    public RowFunction<T> Value => value;

    public override double ToDouble(ReadOnlySpan<PropertyCell> row) => TermNumbers.To<T, double>(value(row));

    public override CompiledTerm<TTo> ConvertTo<TTo>() => this as CompiledTerm<TTo> ?? new(row => TermNumbers.To<T, TTo>(value(row)));
}

/// <summary>A function of a row's cells.</summary>
internal delegate T RowFunction<out T>(ReadOnlySpan<PropertyCell> row);

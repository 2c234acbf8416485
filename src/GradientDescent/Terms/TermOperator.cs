namespace GradientDescent.Terms;

/// <summary>An operator in the body of a computed property. All its operands have the same type.</summary>
public enum TermOperator
{
    /// <summary>x + y.</summary>
    Add,

    /// <summary>x − y.</summary>
    Subtract,

    /// <summary>x · y.</summary>
    Multiply,

    /// <summary>x / y. Integer division truncates.</summary>
    Divide,

    /// <summary>The remainder of x / y, with the sign of x.</summary>
    Remainder,

    /// <summary>−x.</summary>
    Negate,

    /// <summary>x = y.</summary>
    Equal,

    /// <summary>x ≠ y.</summary>
    NotEqual,

    /// <summary>x &lt; y.</summary>
    LessThan,

    /// <summary>x ≤ y.</summary>
    LessThanOrEqual,

    /// <summary>x &gt; y.</summary>
    GreaterThan,

    /// <summary>x ≥ y.</summary>
    GreaterThanOrEqual,

    /// <summary>x and y, both <c>bool</c>; y is evaluated only if x is true.</summary>
    And,

    /// <summary>x or y, both <c>bool</c>; y is evaluated only if x is false.</summary>
    Or,

    /// <summary>Not x.</summary>
    Not,
}

/// <summary>A method of <c>Math</c> in the body of a computed property.</summary>
public enum MathMethod
{
    /// <summary><c>Math.Log</c> of one argument.</summary>
    Log,

    /// <summary><c>Math.Sqrt</c>.</summary>
    Sqrt,

    /// <summary><c>Math.Exp</c>.</summary>
    Exp,

    /// <summary><c>Math.Pow</c>.</summary>
    Pow,

    /// <summary><c>Math.Abs</c>.</summary>
    Abs,

    /// <summary><c>Math.Min</c>.</summary>
    Min,

    /// <summary><c>Math.Max</c>.</summary>
    Max,
}

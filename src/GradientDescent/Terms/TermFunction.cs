namespace GradientDescent;

/// <summary>A function of one number, which replaces the number in a model.</summary>
public enum TermFunction
{
    /// <summary>ln x, for x of 0 or more.</summary>
    Log,

    /// <summary>ln(1 + x), for x of −1 or more.</summary>
    LogP1,

    /// <summary>√x, for x of 0 or more.</summary>
    SquareRoot,

    /// <summary>1/x.</summary>
    Reciprocal,

    /// <summary>eˣ.</summary>
    Exp,
}

namespace GradientDescent;

/// <summary>
/// What a feature or the target is computed from, as a small tree over the properties of a row. A C# method, a formula for people and a
/// prediction without a record are all made from it.
/// </summary>
/// <remarks>Terms cannot be changed, and two with the same content are equal.</remarks>
public abstract record Term
{
    private protected Term()
    {
    }

    /// <summary>Calls the visitor's method for this kind of term.</summary>
    public abstract TResult Accept<TResult>(TermVisitor<TResult> visitor);
}

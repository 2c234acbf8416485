namespace GradientDescent.Numerics;

/// <summary>Working memory of small problems is on the stack, so that a small fit allocates little more than its result.</summary>
internal static class StackRoom
{
    /// <summary>The largest number of doubles that is taken from the stack at once.</summary>
    public const int Numbers = 32;
}

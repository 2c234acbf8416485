namespace GradientDescent.Selection;

/// <summary>The parts that rows fall into, and for each fold which of them trains and which one validates.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="TrainsOnThePast">Whether a fold is trained on the parts before it alone. Then the first part never validates.</param>
internal sealed record FoldScheme(RowParts Parts, bool TrainsOnThePast = false)
{
    public int FoldCount => Parts.Count - FirstValidating;

    private int FirstValidating => TrainsOnThePast ? 1 : 0;

    /// <summary>The part that a fold is validated on.</summary>
    public int Validating(int fold) => fold + FirstValidating;

    /// <summary>Whether a fold is trained on a part.</summary>
    public bool Trains(int fold, int part) => TrainsOnThePast ? part < Validating(fold) : part != Validating(fold);
}

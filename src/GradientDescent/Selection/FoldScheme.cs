namespace GradientDescent.Selection;

/// <summary>The parts of the rows, and for each fold which parts are used for training and which one for validation.</summary>
/// <param name="Parts">The parts.</param>
/// <param name="TrainsOnThePast">Whether a fold is trained only on the parts before it. The first part is then never used for validation.</param>
internal sealed record FoldScheme(RowParts Parts, bool TrainsOnThePast = false)
{
    public int FoldCount => Parts.Count - FirstValidating;

    private int FirstValidating => TrainsOnThePast ? 1 : 0;

    /// <summary>The part that a fold is validated on.</summary>
    public int Validating(int fold) => fold + FirstValidating;

    /// <summary>The fold that is validated on a part; −1 if there is none.</summary>
    public int ValidatedOn(int part) => part - FirstValidating;

    /// <summary>Whether a fold is trained on a part.</summary>
    public bool Trains(int fold, int part) => TrainsOnThePast ? part < Validating(fold) : part != Validating(fold);
}

namespace GradientDescent.Summaries;

/// <summary>Sums that determine everything that squared error needs of the rows.</summary>
internal interface IRowSummary<TSelf> : IBlockSums<TSelf>
    where TSelf : IRowSummary<TSelf>
{
    /// <summary>Creates cleared sums, for rows like these first ones.</summary>
    static abstract TSelf For(RowSource first, int featureCount);

    /// <summary>Creates cleared sums that can be merged with these.</summary>
    TSelf CreateAlike();

    /// <summary>Returns the summary of the rows.</summary>
    /// <exception cref="ArgumentException">All weights are 0, or the sums overflowed.</exception>
    RowSummary ToSummary();
}

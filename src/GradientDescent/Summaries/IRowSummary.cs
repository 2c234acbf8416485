namespace GradientDescent.Summaries;

/// <summary>Sums that know all of the rows that squared loss needs.</summary>
internal interface IRowSummary<TSelf> : IBlockSums<TSelf>
    where TSelf : IRowSummary<TSelf>
{
    /// <summary>Clear sums that suit rows such as these first ones.</summary>
    static abstract TSelf For(RowSource first, int featureCount);

    /// <summary>Clear sums that merge with these.</summary>
    TSelf CreateAlike();

    /// <summary>What they know.</summary>
    /// <exception cref="ArgumentException">No row weighs anything, or the sums overflowed.</exception>
    RowSummary ToSummary();
}

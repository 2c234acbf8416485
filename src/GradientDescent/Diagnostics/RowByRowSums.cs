using System.Numerics;
using System.Runtime.InteropServices;
using GradientDescent.Binary;

namespace GradientDescent.Diagnostics;

/// <summary>Sums over rows one after the other: the series of their residuals, their absolute errors, and the largest leverage.</summary>
internal sealed class RowByRowSums
{
    /// <summary>The residuals of the rows whose weight is not 0.</summary>
    public ResidualSeries Series { get; } = new();

    /// <summary>Σ weight · |target − prediction|, in the unit of the residuals.</summary>
    public double AbsoluteErrors { get; private set; }

    public double LargestLeverage { get; private set; }

    /// <param name="rows">The rows, whose residuals are multiplied by the roots of their weights.</param>
    public void Add(ResidualStrip rows)
    {
        var roots = MemoryMarshal.Cast<Vector<double>, double>(rows.Roots);
        var residuals = MemoryMarshal.Cast<Vector<double>, double>(rows.Residuals);
        var leverages = MemoryMarshal.Cast<Vector<double>, double>(rows.Leverages);
        for (var row = 0; row < roots.Length; row++)
        {
            if (roots[row] == 0)
                continue;
            Series.Add(residuals[row]);
            AbsoluteErrors += roots[row] * Math.Abs(residuals[row]);
            LargestLeverage = Math.Max(LargestLeverage, leverages[row]);
        }
    }

    /// <summary>Adds the rows that follow.</summary>
    public void Merge(RowByRowSums next)
    {
        AbsoluteErrors += next.AbsoluteErrors;
        LargestLeverage = Math.Max(LargestLeverage, next.LargestLeverage);
        Series.Merge(next.Series);
    }

    public void Write(NumberWriter to)
    {
        to.Write(AbsoluteErrors);
        to.Write(LargestLeverage);
        Series.Write(to);
    }

    public void Read(NumberReader from)
    {
        (AbsoluteErrors, LargestLeverage) = (from.ReadDouble(), from.ReadDouble());
        Series.Read(from);
    }

    public void Clear()
    {
        AbsoluteErrors = LargestLeverage = 0;
        Series.Clear();
    }
}

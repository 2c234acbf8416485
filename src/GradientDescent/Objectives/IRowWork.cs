using System.Numerics;

namespace GradientDescent.Objectives;

/// <summary>Work on single rows: it is told what they are held in and what their loss is, since a virtual call a row would take a fifth of its time.</summary>
internal interface IRowWork<TResult>
{
    TResult On<T, TLoss>(Columns<T> columns, TLoss loss)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TLoss : struct, ILoss;
}

using System.Numerics;

namespace GradientDescent.Objectives;

/// <summary>A function for single rows that gets the types of the numbers and of the loss. A virtual call per row would take a fifth of the time.</summary>
internal interface IRowWork<TResult>
{
    TResult On<T, TLoss>(Columns<T> columns, TLoss loss)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TLoss : struct, ILoss;
}

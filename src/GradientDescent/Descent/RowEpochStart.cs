using System.Numerics;
using GradientDescent.Objectives;

namespace GradientDescent.Descent;

/// <summary>Creates the runner of epochs with one step per row.</summary>
internal sealed class RowEpochStart(PenalizedObjective objective, BatchOrder order, DescentPlan plan) : IRowWork<EpochRunner>
{
    public EpochRunner On<T, TLoss>(Columns<T> columns, TLoss loss)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        where TLoss : struct, ILoss => new RowEpoch<T, TLoss>(columns, loss, objective, order, plan);
}

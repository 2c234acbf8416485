namespace RandomModels;

/// <summary>What a model and its rows can have, because the program that predicts has it too.</summary>
/// <param name="HasSingle">Whether it computes with <c>float</c>.</param>
/// <param name="HasTicks">Whether its times have ticks. Otherwise they have microseconds.</param>
/// <param name="HasOffsets">Whether its instants have an offset, and so their own clock time.</param>
internal sealed record ValueKinds(bool HasSingle, bool HasTicks, bool HasOffsets);

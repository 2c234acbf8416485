namespace GradientDescent.Tests.Records;

[LinearModel]
public readonly partial record struct Reading(double Pressure, int Floor, [Target] double Temperature);

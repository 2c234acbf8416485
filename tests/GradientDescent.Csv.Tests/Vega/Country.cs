namespace GradientDescent.CsvTests.Vega;

/// <summary>The numbers that stand for regions in the column cluster.</summary>
public enum Cluster { SouthAsia, Europe, Africa, America, EastAsia, MiddleEast }

/// <summary>A country in one of the years 1955, 1960, … 2005.</summary>
[LinearModel]
public partial record Country(int Year, Cluster Cluster, [Log] long Pop, double Fertility, [Target] double LifeExpect);

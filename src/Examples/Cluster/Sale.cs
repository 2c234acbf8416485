using GradientDescent;

namespace Cluster;

[LinearModel]
public partial record Sale(double Area, double Rooms, double Age, [Target] double Price);

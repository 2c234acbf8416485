using GradientDescent;

namespace Live;

/// <summary>A house.</summary>
/// <param name="Area">The area in square metres.</param>
/// <param name="Rooms">The number of rooms.</param>
/// <param name="Price">The price in thousands.</param>
[LinearModel]
public partial record House(double Area, int Rooms, [Target] double Price);

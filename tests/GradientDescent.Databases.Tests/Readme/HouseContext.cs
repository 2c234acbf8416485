using Microsoft.EntityFrameworkCore;

namespace GradientDescent.Databases.Tests;

/// <summary>A house with its key in the database.</summary>
public sealed class HouseEntity
{
    public int Id { get; set; }

    public double Bedrooms { get; set; }

    public double Price { get; set; }
}

/// <summary>The database of the houses that README.md shows.</summary>
internal sealed class HouseContext : DbContext
{
    public DbSet<HouseEntity> Houses => Set<HouseEntity>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite("Data Source=houses.db");
}

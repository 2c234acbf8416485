using System.Net;

namespace PredictionService.Tests;

/// <summary>What a client of the service sees.</summary>
public sealed class HouseServiceTests
{
    private static readonly House.Model Old = new() { Intercept = -46.5, Bedrooms = 84.5 };
    private static readonly House.Model New = new() { Intercept = 10, Bedrooms = 50 };

    [Fact]
    public async Task It_predicts_what_the_model_predicts()
    {
        await using var service = await RunningService.Start(Old);
        Assert.Equal(460.5, await service.Price(6));
        Assert.Equal("Price = -46.5 + 84.5·Bedrooms", await service.Model());
        var many = await service.Post("/predict-many", """[{"bedrooms": 5}, {"bedrooms": 6}]""");
        Assert.Equal("[376,460.5]", await many.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_request_that_is_no_house_is_refused()
    {
        await using var service = await RunningService.Start(Old);
        foreach (var house in new[] { """{"bedrooms": "many"}""", """{"bedroms": 6}""", "{}" })
            Assert.Equal(HttpStatusCode.BadRequest, (await service.Post("/predict", house)).StatusCode);
    }

    [Fact]
    public async Task A_prediction_that_is_no_number_is_an_answer()
    {
        await using var service = await RunningService.Start(Old);
        Assert.Equal("""{"price":"Infinity"}""", await (await service.Post("/predict", """{"bedrooms": 1e308}""")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_new_file_is_served_without_a_restart()
    {
        await using var service = await RunningService.Start(Old);
        var old = await service.Model();
        New.Save(service.ModelFile);
        Assert.Equal(New.ToString(), await service.ModelOtherThan(old));
        Assert.Equal(310, await service.Price(6));
    }

    [Fact]
    public async Task A_hidden_file_is_watched_too()
    {
        await using var service = await RunningService.Start(Old, ".house.json");
        var old = await service.Model();
        New.Save(service.ModelFile);
        Assert.Equal(New.ToString(), await service.ModelOtherThan(old));
    }

    [Fact]
    public async Task A_damaged_file_leaves_the_old_model_and_the_next_good_one_is_served()
    {
        await using var service = await RunningService.Start(Old);
        var old = await service.Model();
        await File.WriteAllTextAsync(service.ModelFile, "{");
        Assert.Equal(460.5, await service.Price(6));
        New.Save(service.ModelFile);
        Assert.Equal(New.ToString(), await service.ModelOtherThan(old));
    }

    [Fact]
    public void Without_a_file_it_does_not_start() =>
        Assert.Throws<FileNotFoundException>(() => HouseService.Create(["--Model", Path.Combine(Path.GetTempPath(), "no such model.json")]));
}

open System
open Houses

let houses = [| House(1, 80); House(2, 170); House(3, 100); House(3, 220); House(4, 200); House(4, 270); House(5, 500) |]
let fit = House.Trainer().Fit(houses)

Console.WriteLine(fit.Model)     // Price = -46.3158 + 84.7368·Bedrooms

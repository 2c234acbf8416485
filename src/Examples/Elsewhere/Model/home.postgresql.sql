SELECT *, CASE WHEN CAST("Distance" AS float8) > 0
    AND CAST("Garden" AS float8) >= 0
    AND CAST("Heating" AS text) IN ('Electric', 'Gas', 'Oil')
    AND (CAST("Extras" AS BIGINT) & 3) = CAST("Extras" AS BIGINT)
    AND CAST("Side" AS text) IN ('north', 'south')
    AND "City" IS NOT NULL
    AND "Sold" IS NOT NULL
    AND NULLIF(CAST("Area" AS float8), float8 'NaN') IS NOT NULL
    AND CAST("Rooms" AS float8) IS NOT NULL
THEN EXP(NULLIF(GREATEST(NULLIF(LEAST(float8 '4.460144243984981'
    + float8 '0.013393237071109152' * CAST("Area" AS float8)
    + float8 '-8.037838549439062E-06' * (CAST("Area" AS float8) * CAST("Area" AS float8))
    + float8 '-0.0006240207256178892' * CAST("Rooms" AS float8)
    + float8 '-0.19887546384746338' * LN(CAST("Distance" AS float8))
    + float8 '-6.0174703523088605E-05' * SQRT(CAST("Garden" AS float8))
    + float8 '0.14864436746146029' * CASE WHEN CAST("Heating" AS text) = 'Gas' THEN 1 ELSE 0 END
    + float8 '0.23728453759134654' * CASE WHEN CAST("Heating" AS text) = 'Oil' THEN 1 ELSE 0 END
    + float8 '-0.0020600678155827568' * CASE WHEN (CAST("Extras" AS BIGINT) & 1) = 1 THEN 1 ELSE 0 END
    + float8 '-0.00238671035798635' * CASE WHEN (CAST("Extras" AS BIGINT) & 2) = 2 THEN 1 ELSE 0 END
    + float8 '0.00237245790444429' * CASE WHEN CAST("Side" AS text) = 'south' THEN 1 ELSE 0 END
    + float8 '-0.00012315033441370141' * CASE WHEN CAST("City" AS text) = 'Oslo' THEN 1 ELSE 0 END
    + float8 '-0.001417220438846552' * CASE WHEN CAST("City" AS text) IN ('Rome', 'Oslo') THEN 0 ELSE 1 END
    + float8 '0.059353536882035596' * CASE WHEN "Lift" THEN 1 WHEN NOT ("Lift") THEN 0 END
    + float8 '0.0001284383469584155' * CASE WHEN NULLIF(CAST("Noise" AS float8), float8 'NaN') IS NULL THEN float8 '49.734933035714285' ELSE CAST("Noise" AS float8) END
    + float8 '-0.000168928735912677' * CASE WHEN "Floor" IS NULL THEN 0 ELSE CAST("Floor" AS float8) END
    + float8 '-0.005407100428999325' * CASE WHEN "Floor" IS NULL THEN 1 ELSE 0 END
    + float8 '-5.908479357661365E-07' * (CAST(CAST("Sold" AS date) - date '0001-01-01' AS float8))
    + float8 '0.009275629927244537' * CASE WHEN EXTRACT(MONTH FROM "Sold") BETWEEN 4 AND 6 THEN 1 ELSE 0 END
    + float8 '0.035221075280260326' * CASE WHEN EXTRACT(MONTH FROM "Sold") BETWEEN 7 AND 9 THEN 1 ELSE 0 END
    + float8 '0.023716898371566257' * CASE WHEN EXTRACT(MONTH FROM "Sold") BETWEEN 10 AND 12 THEN 1 ELSE 0 END
    + float8 '0.014992104160489489' * SIN(float8 '6.283185307179586' * ((EXTRACT(DOY FROM "Sold") - 1 + float8 '0') / CASE WHEN EXTRACT(YEAR FROM "Sold") % 4 = 0 AND (EXTRACT(YEAR FROM "Sold") % 100 <> 0 OR EXTRACT(YEAR FROM "Sold") % 400 = 0) THEN 366 ELSE 365 END))
    + float8 '0.00998291385730281' * COS(float8 '6.283185307179586' * ((EXTRACT(DOY FROM "Sold") - 1 + float8 '0') / CASE WHEN EXTRACT(YEAR FROM "Sold") % 4 = 0 AND (EXTRACT(YEAR FROM "Sold") % 100 <> 0 OR EXTRACT(YEAR FROM "Sold") % 400 = 0) THEN 366 ELSE 365 END))
    + float8 '-8.182752224593881E-05' * (NULLIF(CAST("Area" AS float8), float8 'NaN') / NULLIF(CAST("Rooms" AS float8), 0))
    + float8 '-0.0012775277216708907' * (CAST("Area" AS float8) * CASE WHEN CAST("Heating" AS text) = 'Gas' THEN 1 ELSE 0 END)
    + float8 '-0.0008822077469990429' * (CAST("Area" AS float8) * CASE WHEN CAST("Heating" AS text) = 'Oil' THEN 1 ELSE 0 END)
    + float8 '7.716318297440663E-06' * ((CAST("Area" AS float8) * CAST("Area" AS float8)) * CASE WHEN CAST("Heating" AS text) = 'Gas' THEN 1 ELSE 0 END)
    + float8 '5.211962452103584E-06' * ((CAST("Area" AS float8) * CAST("Area" AS float8)) * CASE WHEN CAST("Heating" AS text) = 'Oil' THEN 1 ELSE 0 END), float8 '709.782712893384'), float8 '709.782712893384'), float8 '-708'), float8 '-708'))
END AS "PredictedPrice"
FROM "homes"

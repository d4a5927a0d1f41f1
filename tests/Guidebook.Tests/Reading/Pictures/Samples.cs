namespace Guidebook.Tests.Reading.Pictures;

/// <summary>
/// Small pictures without metadata in each published format: a gradient with three marked corners, which distinguish all orientations.
/// Simple formats are generated; the others were generated once and compressed by their own programs.
/// </summary>
internal static class Samples
{
    /// <summary>Width in pixels, except for a picture of tiles, which is 128 wide.</summary>
    public const int Width = 24;

    /// <summary>Height in pixels, except for a picture of tiles, which is 64 high.</summary>
    public const int Height = 16;

    private static readonly Dictionary<string, byte[]> All = new()
    {
        ["plain.png"] = DrawnPng.Still(),
        ["moving.png"] = DrawnPng.Moving(),
        ["plain.gif"] = DrawnGif.Still(),
        ["moving.gif"] = DrawnGif.Moving(),
        ["photo.jpg"] = Convert.FromBase64String("""
            /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/2wBD
            AQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAQABgDAREAAhEBAxEB/8QAHwAAAQUB
            AQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJico
            KSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ
            2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMi
            MoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOk
            paanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEAPwD56tLO4vMbIHGf7wr5KfA2YQ3q0/vl/wDIH9aY
            b6Q3CeK+ChX+caf/AMtL2hfCr7v7n9K/cMRnHmfimT59tqfUFpra3mNlpcjP95V/xr+Lp+HeZw3rUvvl/wDIH8c4b6PXE+K+DF4b5zq//KT4etP2hNds8bNK0Y4/
            vQy//HK/1sn4PZFPfEVv/Aof/Kz6bDZNRwvwVJfNr/I/QnQvhT939z+lf554jOPM9HJ8+21PRNC+FP3f3P6V8ziM48z9yyfPttT/2Q==
            """),
        ["progressive.jpg"] = Convert.FromBase64String("""
            /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/2wBD
            AQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wgARCAAQABgDASIAAhEBAxEB/8QAGQAAAgMB
            AAAAAAAAAAAAAAAAAAYDBQcI/8QAFgEBAQEAAAAAAAAAAAAAAAAABQQH/9oADAMBAAIQAxAAAAHPJ1/oRmyrHYyof//EABkQAAMBAQEAAAAAAAAAAAAAAAACAwUG
            Ev/aAAgBAQABBQJUZyGULb2L0N0IZRDKP//EAB4RAAEDBAMAAAAAAAAAAAAAABECAwYAAQQSFIGS/9oACAEDAQE/AXJXn5i2+cDYgdUxFY+4ja6Veq//xAAhEQAB
            AgQHAAAAAAAAAAAAAAABAAIEBQYREhMxMmGR8f/aAAgBAgEBPwGOlr6ZAxi2Zzfb6nQUuB0Pa//EABwQAAIABwAAAAAAAAAAAAAAAAAxAQIDMjOR0f/aAAgBAQAG
            PwJCLZjFR1HohH//xAAXEAADAQAAAAAAAAAAAAAAAAAAATGB/9oACAEBAAE/IZD6QK42SJGhImJ//9oADAMBAAIAAwAAABDT7//EABoRAAIDAQEAAAAAAAAAAAAA
            AAERADFxIdH/2gAIAQMBAT8QaEKQBfTWCDjTXk//xAAYEQACAwAAAAAAAAAAAAAAAAAAEQEhkf/aAAgBAgEBPxBeEWSuphUo0H//xAAZEAEBAQADAAAAAAAAAAAA
            AAARAPEhUfD/2gAIAQEAAT8QIO9LMjDvhzFPIsiyL//Z
            """),
        ["seen-through.webp"] = Convert.FromBase64String("""
            UklGRtwAAABXRUJQVlA4WAoAAAAQAAAAFwAADwAAQUxQSBYAAAABD/Cy/4iIICQgPPB/rWpCRP8nIJl+VlA4IKAAAACwBgCdASoYABAAPm0sk0WkIqGYBABABsS2
            AE6ZQjgbwD8YP0z4wHwA/gH4zYqB+gHv/gPJDjhtMh92xJfGAAD+8qQ3ilcdofoDdVfajK5O+ohlXTGL4jjlbsf6YGPhzwnf/qLj/EwtuaxWh8btSeohGb4QxI+j
            cNAfPDE7f2LXagt0FfSg05+yJzhL7/tf/S5iUOT5QCf0MSX/or3IAAAA
            """),
        ["lossless.webp"] = Convert.FromBase64String("""
            UklGRogAAABXRUJQVlA4THsAAAAvF8ADEAmAIAb8D5uI6H9qARCE/20TEf1PGRhEkuRkHPw7eyygEA0oyxkEzJqNJOOkvjM5ufb0R4pA0sbm35sLBJJkp1qWQNJm
            K/AvBi/3UsFBBFkcpw5wZQHgrhU+p1mCiMYx70A3Oex4/0/Fv+nSMxwsJmaIu9/5rwgA
            """),
        ["moving.webp"] = Convert.FromBase64String("""
            UklGRuABAABXRUJQVlA4WAoAAAACAAAAFwAADwAAQU5JTQYAAAAAAAAAAABBTk1G3gAAAAAAAAAAABcAAA8AAGQAAAJWUDggxgAAANAGAJ0BKhgAEAA+bS6TRaQi
            oZgEAEAGxLYWYF8gAdiVDQCuAfjB+mfGA+AH8A/GbFQP0A9/8CMS+k0D4/CReAD+8Mu2IWtsjONo/3VgzfE5jy2emdPSGzfrzlPrnlZ0wMfDnhO//StX+Jhbc1it
            D43ak9RCPoKnmv/4X7/2ohVrGrdT/ufddj7bxGOpE/6t+YZT6Z38vdtqGgvvsbh9jFPGpnTZ3zQZXXOpdJA/l8Dnv1z/a/+lzEocnygE/oYkv/RXrsAAAEFOTUbO
            AAAAAAAAAAAAFwAADwAAZAAAAFZQOCC2AAAAlAcAnQEqGAAQAD5tNJNGgwCAAADYlsXZFhuFv0A/gF3/CxM/wAnjKEcDeAfhBUgdQD+AeQD/AaCb+qvv/g9C7h/v
            wuGAAP7ho//6G3/93d/+OrHKf8F+hXM0xvTMl+GfeIBn/3DYfGdFHdf71Eji/9uR1BNDbsnFLusj/+xkKi8y9GqQwa8l5M55Z1x/bp4EOOI46VyocvZfnYzLLwP7
            12Gf2T/ChhlEVSmLJMpARRQqj4C/oAA=
            """),
        ["plain.avif"] = Convert.FromBase64String("""
            AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAADybWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0A
            AAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABGgAAAJYAAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAamlwcnAAAABLaXBjbwAA
            ABRpc3BlAAAAAAAAABgAAAAQAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAXaXBtYQAAAAAAAAABAAEEAQKDBAAAAJ5t
            ZGF0EgAKCDgQ7+wgIaDSMocBFkAGGGGEAOiWwcGdX1LISh7UN7OPaDzFG6QmyNJ/a+cViVhm1OHwDwArW6HCpvmaAOL31kofOEQ+UjSHIsRmTv96mJXqv4V0rT/y
            LpZAHYeFCdBqRjz8yzAeHX4P3qkCCDF2U31aoSdXzpCxWQcOWyCLvqglxA3QFK+MuiK1QuAyb+AW84Zg
            """),
        ["seen-through.avif"] = Convert.FromBase64String("""
            AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAGNbWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0A
            AAAAAAEAAAAsaWxvYwAAAABEAAACAAEAAAABAAABywAAAJYAAgAAAAEAAAG1AAAAFgAAAEJpaW5mAAAAAAACAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAAa
            aW5mZQIAAAAAAgAAYXYwMUFscGhhAAAAABppcmVmAAAAAAAAAA5hdXhsAAIAAQABAAAAw2lwcnAAAACdaXBjbwAAABRpc3BlAAAAAAAAABgAAAAQAAAAEHBpeGkA
            AAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAOcGl4aQAAAAABCAAAAAxhdjFDgQAcAAAAADhhdXhDAAAAAHVybjptcGVnOm1wZWdCOmNp
            Y3A6c3lzdGVtczphdXhpbGlhcnk6YWxwaGEAAAAAHmlwbWEAAAAAAAAAAgABBAECgwQAAgQBBYYHAAAAtG1kYXQSAAoFGBDv7CoyC0QAAMT6ASg8LyRAEgAKCDgQ
            7+wgIaDSMocBFkAGGGGEAOiWwcGdX1LISh7UN7OPaDzFG6QmyNJ/a+cViVhm1OHwDwArW6HCpvmaAOL31kofOEQ+UjSHIsRmTv96mJXqv4V0rT/yLpZAHYeFCdBq
            Rjz8yzAeHX4P3qkCCDF2U31aoSdXzpCxWQcOWyCLvqglxA3QFK+MuiK1QuAyb+AW84Zg
            """),
        ["turned.avif"] = Convert.FromBase64String("""
            AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAD8bWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0A
            AAAAAAEAAAAeaWxvYwAAAABEAAABAAEAAAABAAABJAAAAJYAAAAoaWluZgAAAAAAAQAAABppbmZlAgAAAAABAABhdjAxQ29sb3IAAAAAdGlwcnAAAABUaXBjbwAA
            ABRpc3BlAAAAAAAAABgAAAAQAAAAEHBpeGkAAAAAAwgICAAAAAxhdjFDgSAAAAAAABNjb2xybmNseAABAA0ABoAAAAAJaXJvdAEAAAAYaXBtYQAAAAAAAAABAAEF
            AQKDBIUAAACebWRhdBIACgg4EO/sICGg0jKHARZABhhhhADolsHBnV9SyEoe1Dezj2g8xRukJsjSf2vnFYlYZtTh8A8AK1uhwqb5mgDi99ZKHzhEPlI0hyLEZk7/
            epiV6r+FdK0/8i6WQB2HhQnQakY8/MswHh1+D96pAggxdlN9WqEnV86QsVkHDlsgi76oJcQN0BSvjLoitULgMm/gFvOGYA==
            """),
        ["tiles.avif"] = Convert.FromBase64String("""
            AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUEAAAJ7bWV0YQAAAAAAAAAoaGRscgAAAAAAAAAAcGljdAAAAAAAAAAAAAAAAGxpYmF2aWYAAAAADnBpdG0A
            AAAAAAEAAABkaWxvYwAAAABEAAAGAAEAAAABAAACowAAAAgAAgAAAAEAAALdAAAA6gADAAAAAQAAA8cAAAC0AAQAAAABAAACowAAAAgABQAAAAEAAAKrAAAAHAAG
            AAAAAQAAAscAAAAWAAAAqmlpbmYAAAAAAAYAAAAaaW5mZQIAAAAAAQAAZ3JpZENvbG9yAAAAABppbmZlAgAAAQACAABhdjAxQ29sb3IAAAAAGmluZmUCAAABAAMA
            AGF2MDFDb2xvcgAAAAAaaW5mZQIAAAAABAAAZ3JpZEFscGhhAAAAABppbmZlAgAAAQAFAABhdjAxQWxwaGEAAAAAGmluZmUCAAABAAYAAGF2MDFBbHBoYQAAAAA6
            aXJlZgAAAAAAAAAQZGltZwABAAIAAgADAAAAEGRpbWcABAACAAUABgAAAA5hdXhsAAQAAQABAAAA8WlwcnAAAACxaXBjbwAAABRpc3BlAAAAAAAAAIAAAABAAAAA
            EHBpeGkAAAAAAwgICAAAABNjb2xybmNseAABAA0ABoAAAAAUaXNwZQAAAAAAAABAAAAAQAAAAAxhdjFDgSAAAAAAAA5waXhpAAAAAAEIAAAAOGF1eEMAAAAAdXJu
            Om1wZWc6bXBlZ0I6Y2ljcDpzeXN0ZW1zOmF1eGlsaWFyeTphbHBoYQAAAAAMYXYxQ4EAHAAAAAA4aXBtYQAAAAAAAAAGAAEDAQIDAAIEBAKFAwADBAQChQMABAMB
            BgcABQQEBogHAAYEBAaIBwAAAeBtZGF0AAAAAQCAAEASAAoGGBV//YVAMhAQALRUBLBWn/2t2nsSOYzAEgAKBhgVf/2FQDIKEAC0VANo/xpgWRIACgk4FX/9hAQ0
            GkAy2gEYwA0000UA1/8v++78bknWiTl+jGKM5+DmmtZGjw5wcl3sFm6HysXBKQ7bWHNRkQv90U31isqZuCj/qeveZUJOTV62EPB029a9r9yzSpWh5O8hDMcz5dXW
            rm0kSLyEL8s+q3OcJnnlmWktitiAP28VVofN7DM1caznEFdhM7LwyTPu3LFikz2RQKi8Yeg+FfnHamejbt8JNDdiiI1z3GnBxpu8Kyw4tdC2xGwSCCnjkE4UDUJQ
            aOgKXlaQUACw+Fy/pJRnP5b8Br7opliKR/VoGXRx4r9yLIzSCBIACgk4FX/9hAQ0GkAypAEYwA0000QA2Af0Xpewekn9xJdTiyafxNsRVuf/pI/hTZKMGw8MShDj
            QksTqoSA2GsFp+cqvxn3/7m+wB8gEb6HKDXcxIcpFI9nXnRBw9L3Om6VkGPgI8ik0Futrbexw2iSpAhqpQ4yg2iOlD9lWdgtTxjt1Vq55xVeDk5xtrgd6qyZByZf
            KNvnj9G6Jb1eqwGvS3f/88w6UipJbpx5Xn1O6vooMA==
            """),
    };

    /// <summary>The names of all pictures.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>A picture by name.</summary>
    public static byte[] Read(string name) => All[name];

    /// <summary>The red, green and blue values of a pixel in both generated formats.</summary>
    public static byte[] Colour(int x, int y) =>
        x < Width / 3 && y < Height / 3 ? [255, 0, 0]
        : x >= Width - Width / 3 && y < Height / 3 ? [0, 255, 0]
        : x < Width / 3 && y >= Height - Height / 3 ? [0, 0, 255]
        : [(byte)(255 * x / Width), (byte)(255 * y / Height), 128];
}

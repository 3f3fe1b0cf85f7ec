package ma.parcours.architect.rest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import ma.parcours.rest.json.Text;
import org.jspecify.annotations.Nullable;

/** An architect to be added. */
public record NewArchitect(
        @NotNull @Text String nom, @Text @Email @Nullable String email) {}

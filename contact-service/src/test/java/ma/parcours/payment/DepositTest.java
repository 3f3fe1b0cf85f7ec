package ma.parcours.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import ma.parcours.contact.Stages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DepositTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.00", "-0.01"})
    void nothing_and_less_is_no_deposit(String montant) {
        assertThatIllegalArgumentException().isThrownBy(() -> deposit(montant));
    }

    @Test
    void a_third_decimal_is_refused_rather_than_rounded() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> deposit("0.001"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12500", "12500.0", "12500.00", "1.25E4"})
    void the_same_amount_is_the_same_deposit_however_it_was_written(String montant) {
        assertThat(deposit(montant)).isEqualTo(deposit("12500"));
    }

    private static Deposit deposit(String montant) {
        return new Deposit(new BigDecimal(montant), Methode.VIREMENT, Stages.TODAY, null, null);
    }
}

package nl.imwregiotilburg.vrijwilligers.service;

import nl.imwregiotilburg.vrijwilligers.model.ExpenseClaim;
import nl.imwregiotilburg.vrijwilligers.support.PaymentException;
import org.springframework.stereotype.Component;

@Component
public class BankGateway implements ClaimService.PaymentGateway {
    private int attempts;

    @Override
    public String pay(ExpenseClaim claim) throws PaymentException {
        attempts++;
        if (claim.cents() > 10_000) {
            throw new PaymentException(claim.account(), attempts);
        }
        if (claim.cents() == 0) {
            throw new IllegalStateException("geen bedrag voor " + claim.account());
        }
        return "B" + attempts + "-" + claim.id();
    }
}

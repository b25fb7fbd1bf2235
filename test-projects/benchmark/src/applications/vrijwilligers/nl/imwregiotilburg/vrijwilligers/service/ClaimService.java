package nl.imwregiotilburg.vrijwilligers.service;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.function.Function;

import nl.imwregiotilburg.vrijwilligers.model.Channel;
import nl.imwregiotilburg.vrijwilligers.model.ExpenseClaim;
import nl.imwregiotilburg.vrijwilligers.model.Volunteer;
import nl.imwregiotilburg.vrijwilligers.support.Journal;
import nl.imwregiotilburg.vrijwilligers.support.Masker;
import nl.imwregiotilburg.vrijwilligers.support.PaymentException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ClaimService {
    private static final Logger log = LoggerFactory.getLogger(ClaimService.class);

    private final Journal journal = new Journal(ClaimService.class);
    private final PaymentGateway gateway;
    private final Map<Channel, Function<Volunteer, String>> receipt = new EnumMap<>(Channel.class);

    public ClaimService(PaymentGateway gateway) {
        this.gateway = gateway;
        receipt.put(Channel.MAIL, v -> v.getReach().email());
        receipt.put(Channel.LETTER, v -> v.getHome().oneLine());
        receipt.put(Channel.CALL, v -> "bellen voor dossier " + v.getId());
    }

    /** Sends money to an account. */
    public interface PaymentGateway {
        String pay(ExpenseClaim claim) throws PaymentException;
    }

    @Transactional
    public ExpenseClaim submit(long id, Volunteer volunteer, long cents) {
        ExpenseClaim.Builder builder = ExpenseClaim.builder(id)
                .holder(volunteer.getName())
                .account(volunteer.getIban())
                .cents(cents);
        log.debug("Opgebouwd: {}", builder); // EXPECT personal-data-logged naam
        ExpenseClaim claim = builder.kind("reiskosten").build();
        log.debug("Opgebouwd: {}", claim); // SAFE personal-data-logged
        journal.note("%s vraagt %d", claim.account(), claim.cents());
        journal.mark("%s vraagt %d", claim.kind(), claim.cents());
        journal.note("bevestiging naar %s", receipt.get(Channel.MAIL).apply(volunteer));
        journal.mark("bevestiging: %s", receipt.get(Channel.CALL).apply(volunteer));
        log.info("Brief naar {}", receipt.get(Channel.LETTER).apply(volunteer)); // EXPECT personal-data-logged adres
        log.info("Brief naar {}", receipt.get(Channel.CALL).apply(volunteer)); // SAFE personal-data-logged
        journal.first(claim.id(), claim.accountHolder());
        journal.last(claim.id(), claim.accountHolder());
        return claim;
    }

    public boolean pay(ExpenseClaim claim) {
        try {
            String reference = gateway.pay(claim);
            log.info("Betaald met kenmerk {}", reference); // SAFE personal-data-logged
            return true;
        } catch (PaymentException e) {
            log.warn("Betaling van claim {} mislukt", claim.id(), e); // SAFE personal-data-logged
            log.warn("Betaling op {} mislukt", e.getAccount()); // EXPECT personal-data-logged iban
            log.warn("Betaling in poging {} mislukt", e.getAttempt()); // SAFE personal-data-logged
            return false;
        } catch (IllegalStateException e) {
            log.error("Bank onbereikbaar", e); // EXPECT personal-data-logged iban
            return false;
        }
    }

    public void masked(ExpenseClaim claim) {
        log.info("Rekening {}", Masker.anonymise(claim.account())); // SAFE personal-data-logged
        log.info("Rekening {}", Masker.stars(claim.account())); // SAFE personal-data-logged
        log.info("Rekening {}", Masker.tail(claim.account())); // EXPECT personal-data-logged iban
        log.info("Rekening {}", Masker.mask(claim.account())); // EXPECT personal-data-logged iban
        log.info("Rekening {}", Masker.letterFree(claim.account())); // SAFE personal-data-logged
        log.info("Houder {}", Masker.digits(claim.accountHolder())); // EXPECT personal-data-logged naam
        log.info("Houder {}", Masker.stars(claim.accountHolder())); // SAFE personal-data-logged
        log.info("Houder {}", Masker.maskIf(claim.accountHolder(), claim.cents() > 5000)); // EXPECT personal-data-logged naam
        log.info("Houder {}", Masker.maskIf(claim.accountHolder(), true)); // SAFE personal-data-logged
    }

    public void totals(List<ExpenseClaim> claims) {
        LongSummaryStatistics stats = claims.stream().mapToLong(ExpenseClaim::cents).summaryStatistics();
        log.info("Totalen {}", stats); // SAFE personal-data-logged
        ExpenseClaim top = claims.stream().reduce((a, b) -> a.cents() >= b.cents() ? a : b).orElseThrow();
        log.info(MessageFormat.format("Hoogste van {0}", top.accountHolder())); // EXPECT personal-data-logged naam
        log.info(MessageFormat.format("Hoogste is {0}", top.kind())); // SAFE personal-data-logged
        StringBuilder body = new StringBuilder("claims:");
        StringBuilder head = new StringBuilder("claims:");
        for (ExpenseClaim c : claims) {
            append(body, c.id(), c.account());
            append(head, c.id(), c.kind());
        }
        log.debug(body.toString()); // EXPECT personal-data-logged iban
        log.debug(head.toString()); // SAFE personal-data-logged
        log.debug("lengte {}", body.length()); // SAFE personal-data-logged
        Object[] row = {top.id(), top.account(), top.kind()};
        log.info("Rij {} / {}", row[0], row[2]); // SAFE personal-data-logged
        log.info("Rij {} / {}", row[0], row[1]); // EXPECT personal-data-logged iban
        log.info("Rij {} {} {}", row); // EXPECT personal-data-logged iban
    }

    private static void append(StringBuilder target, long id, String text) {
        target.append(' ').append(id).append(':').append(text);
    }
}

package nl.imwregiotilburg.libraries.services.benefits;

import java.math.BigDecimal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.ItemReadListener;
import org.springframework.batch.core.JobParametersBuilder;
import org.springframework.batch.core.SkipListener;
import org.springframework.batch.core.StepExecution;
import org.springframework.batch.core.StepExecutionListener;
import org.springframework.batch.item.Chunk;
import org.springframework.batch.item.ItemProcessor;
import org.springframework.batch.item.ItemWriter;
import org.springframework.batch.item.support.ListItemReader;
import org.springframework.integration.support.MessageBuilder;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageChannel;
import org.springframework.stereotype.Component;

/** The monthly payment run: claimant in, payment line out. */
@Component
public class BenefitPaymentBatch implements ItemProcessor<BenefitClaimant, PaymentLine>, StepExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(BenefitPaymentBatch.class);

    private StepExecution step;

    static class PaymentRejectedException extends RuntimeException {
        private final long claimantId;

        PaymentRejectedException(BenefitClaimant claimant) {
            super("No valid account: " + claimant.getIban());
            this.claimantId = claimant.getId();
        }

        long getClaimantId() { return claimantId; }
    }

    @Override
    public void beforeStep(StepExecution stepExecution) {
        this.step = stepExecution;
        log.info("Starting {} of execution {}", stepExecution.getStepName(), stepExecution.getJobExecutionId()); // SAFE
    }

    public ListItemReader<BenefitClaimant> reader(List<BenefitClaimant> claimants) {
        log.debug("Reader over {} claimants", claimants.size()); // SAFE
        return new ListItemReader<>(claimants);
    }

    @Override
    public PaymentLine process(BenefitClaimant claimant) {
        step.getExecutionContext().putString("last.name", claimant.getName());
        step.getExecutionContext().putLong("last.id", claimant.getId());
        if (claimant.getAmount().signum() <= 0) {
            log.info("Skipping {}", claimant); // SAFE
            log.info("Skipping {}", claimant.getName()); // EXPECT
            return null;
        }
        if (claimant.getIban() == null || claimant.getIban().length() != 18) {
            throw new PaymentRejectedException(claimant);
        }
        PaymentLine line = new PaymentLine(claimant.getId(), claimant.getIban(), "BEN-" + claimant.getId(), claimant.getAmount());
        log.debug("Processed {}", line); // EXPECT
        log.debug("Processed {} for {}", line.reference(), line.amount()); // SAFE
        return line;
    }

    @Override
    public ExitStatus afterStep(StepExecution stepExecution) {
        log.info("Last one: {}", stepExecution.getExecutionContext().getString("last.name")); // EXPECT
        log.info("Last one: {}", stepExecution.getExecutionContext().getLong("last.id")); // SAFE
        log.info("Read {}, skipped {}", stepExecution.getReadCount(), stepExecution.getSkipCount()); // SAFE
        return stepExecution.getExitStatus();
    }

    public JobParametersBuilder parametersFor(BenefitClaimant claimant) {
        JobParametersBuilder builder = new JobParametersBuilder()
                .addString("email", claimant.getEmail())
                .addLong("claimant", claimant.getId());
        log.info("Ad hoc run with {}", builder.toJobParameters()); // EXPECT
        log.info("Ad hoc run for {}", builder.toJobParameters().getLong("claimant")); // SAFE
        return builder;
    }
}

@Component
class PaymentLineWriter implements ItemWriter<PaymentLine> {

    private static final Logger log = LoggerFactory.getLogger(PaymentLineWriter.class);

    private final MessageChannel bankChannel;

    PaymentLineWriter(MessageChannel bankChannel) {
        this.bankChannel = bankChannel;
    }

    @Override
    public void write(Chunk<? extends PaymentLine> chunk) {
        log.info("Writing {} lines, total {}", chunk.size(), total(chunk.getItems())); // SAFE
        log.debug("Writing {}", chunk.getItems()); // EXPECT
        for (PaymentLine line : chunk) {
            Message<PaymentLine> message = MessageBuilder.withPayload(line)
                    .setHeader("reference", line.reference())
                    .setHeader("account", line.iban())
                    .build();
            boolean sent = bankChannel.send(message);
            log.debug("Sent {}", message); // EXPECT
            log.debug("Sent {} to the bank: {}", message.getHeaders().get("reference"), sent); // SAFE
            if (!sent) {
                log.warn("Bank channel refused {}", message.getHeaders().get("account", String.class)); // EXPECT
            }
        }
    }

    private static BigDecimal total(List<? extends PaymentLine> lines) {
        return lines.stream().map(PaymentLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

@Component
class PaymentSkips implements SkipListener<BenefitClaimant, PaymentLine>, ItemReadListener<BenefitClaimant> {

    private static final Logger log = LoggerFactory.getLogger(PaymentSkips.class);

    @Override
    public void onSkipInProcess(BenefitClaimant item, Throwable t) {
        if (t instanceof BenefitPaymentBatch.PaymentRejectedException rejected) {
            log.warn("Rejected claimant {}", rejected.getClaimantId()); // SAFE
            log.warn("Rejected: {}", rejected.getMessage()); // EXPECT
        }
    }

    @Override
    public void onSkipInWrite(PaymentLine item, Throwable t) {
        log.warn("Not written: {}", item.iban().replace(" ", "")); // EXPECT
        log.warn("Not written: {} because of {}", item.reference(), t.getClass().getSimpleName()); // SAFE
    }

    @Override
    public void afterRead(BenefitClaimant item) {
        log.trace("Read claimant {} ({})", item.getId(), item.getRegime()); // SAFE
    }
}

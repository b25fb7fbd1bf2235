package nl.imwregiotilburg.libraries.backends.invoices;

import java.math.BigDecimal;
import javax.sql.DataSource;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.*;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.item.Chunk;
import org.springframework.batch.item.ExecutionContext;
import org.springframework.batch.item.ItemProcessor;
import org.springframework.batch.item.ItemWriter;
import org.springframework.batch.item.database.JdbcCursorItemReader;
import org.springframework.batch.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.transaction.PlatformTransactionManager;

record InvoiceLine(Long customerId, String addressee, BigDecimal amount) {}

class BillingException extends RuntimeException {
    @PersonalData("emailadres") private final String email;

    BillingException(String message, String email) {
        super(message);
        this.email = email;
    }

    String getEmail() { return email; }
}

class BillingProcessor implements ItemProcessor<Customer, InvoiceLine> {
    private static final Logger log = LoggerFactory.getLogger(BillingProcessor.class);

    @Override
    public InvoiceLine process(Customer customer) {
        if ("INTERNAL".equals(customer.getSegment())) {
            log.debug("skipping {}", customer.getName()); // EXPECT
            return null;
        }
        if (customer.getIban() == null) throw new BillingException("no iban for " + customer.getId(), customer.getEmail());
        InvoiceLine line = new InvoiceLine(customer.getId(), customer.getName(), BigDecimal.TEN);
        return line;
    }
}

class BillingWriter implements ItemWriter<InvoiceLine> {
    private static final Logger log = LoggerFactory.getLogger(BillingWriter.class);

    @Override
    public void write(Chunk<? extends InvoiceLine> chunk) {
        for (InvoiceLine line : chunk) {
            log.debug("writing for {}", line.addressee()); // EXPECT
        }
        log.info("customers {}", chunk.getItems().stream().map(InvoiceLine::customerId).toList()); // SAFE
    }
}

class BillingListener implements SkipListener<Customer, InvoiceLine>, StepExecutionListener, ItemProcessListener<Customer, InvoiceLine>, ItemWriteListener<InvoiceLine> {
    private static final Logger log = LoggerFactory.getLogger(BillingListener.class);

    @Override public void onSkipInProcess(Customer item, Throwable t) {
        log.warn("skipped {}: {}", item.getId(), t.getMessage()); // SAFE
        if (t instanceof BillingException billing) log.warn("write to {}", billing.getEmail()); // EXPECT
    }

    @Override public void afterProcess(Customer item, InvoiceLine result) {
        if (result == null) log.debug("filtered {}", item.getSegment()); // SAFE
        else log.debug("processed {}", result.addressee()); // EXPECT
    }

    @Override public void onWriteError(Exception exception, Chunk<? extends InvoiceLine> items) {
        log.error("not written: {}", items); // EXPECT
    }

    @Override public ExitStatus afterStep(StepExecution step) {
        log.info("read {} written {}", step.getReadCount(), step.getWriteCount()); // SAFE
        return step.getExitStatus();
    }
}

class ProgressWriter implements ItemWriter<Customer>, StepExecutionListener {
    private static final Logger log = LoggerFactory.getLogger(ProgressWriter.class);
    private ExecutionContext context;

    @Override public void beforeStep(StepExecution step) { context = step.getExecutionContext(); }

    @Override public void write(Chunk<? extends Customer> chunk) {
        Customer last = chunk.getItems().get(chunk.size() - 1);
        context.putString("last.email", last.getEmail());
        context.putLong("last.id", last.getId());
        log.info("last id {}", context.getLong("last.id")); // SAFE
        log.info("last mail {}", context.getString("last.email")); // EXPECT
        log.info("context {}", context); // EXPECT
        log.info("has mail {}", context.containsKey("last.email")); // SAFE
    }
}

@Configuration
class InvoiceBatch {
    @Bean JdbcCursorItemReader<Customer> reader(DataSource dataSource) {
        return new JdbcCursorItemReaderBuilder<Customer>().name("customers").dataSource(dataSource).sql("select * from customer")
            .rowMapper(new BeanPropertyRowMapper<>(Customer.class)).build();
    }

    @Bean Step billing(JobRepository repository, PlatformTransactionManager tx, JdbcCursorItemReader<Customer> reader) {
        BillingListener listener = new BillingListener();
        return new StepBuilder("billing", repository).<Customer, InvoiceLine>chunk(50, tx).reader(reader)
            .processor(new BillingProcessor()).writer(new BillingWriter()).faultTolerant().skip(BillingException.class).skipLimit(10)
            .listener((SkipListener<Customer, InvoiceLine>) listener).listener((ItemProcessListener<Customer, InvoiceLine>) listener)
            .listener((ItemWriteListener<InvoiceLine>) listener).listener((StepExecutionListener) listener).build();
    }

    @Bean Step progress(JobRepository repository, PlatformTransactionManager tx, JdbcCursorItemReader<Customer> reader) {
        ProgressWriter writer = new ProgressWriter();
        return new StepBuilder("progress", repository).<Customer, Customer>chunk(50, tx).reader(reader).writer(writer).listener((StepExecutionListener) writer).build();
    }

    @Bean Job invoicing(JobRepository repository, Step billing, Step progress) { return new JobBuilder("invoicing", repository).start(billing).next(progress).build(); }
}

package nl.imwregiotilburg.libraries.spring.batch;

import java.util.Iterator;
import java.util.List;
import javax.sql.DataSource;
import nl.imwregiotilburg.privacy.annotation.PersonalData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.ItemProcessListener;
import org.springframework.batch.core.ItemReadListener;
import org.springframework.batch.core.ItemWriteListener;
import org.springframework.batch.core.SkipListener;
import org.springframework.batch.core.StepContribution;
import org.springframework.batch.core.StepExecution;
import org.springframework.batch.core.StepExecutionListener;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.item.Chunk;
import org.springframework.batch.item.ExecutionContext;
import org.springframework.batch.item.ItemProcessor;
import org.springframework.batch.item.ItemReader;
import org.springframework.batch.item.ItemWriter;
import org.springframework.batch.item.database.JdbcCursorItemReader;
import org.springframework.batch.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.item.file.FlatFileItemReader;
import org.springframework.batch.item.support.ListItemReader;
import org.springframework.batch.item.support.ListItemWriter;
import org.springframework.batch.repeat.RepeatStatus;

public class PayrollJob {

    private static final Logger log = LoggerFactory.getLogger(PayrollJob.class);

    public JdbcCursorItemReader<Employee> reader(DataSource dataSource) {
        return new JdbcCursorItemReaderBuilder<Employee>().name("employees").dataSource(dataSource).sql("select * from employee").beanRowMapper(Employee.class).build();
    }

    public ItemProcessor<Employee, Payslip> loggingProcessor() {
        return employee -> {
            log.info("Payslip for grade {}", employee.getGrade()); // SAFE
            log.info("Payslip for {}", employee.getName()); // EXPECT
            return new Payslip(employee.getName(), employee.getGrade());
        };
    }

    public void direct(FlatFileItemReader<Employee> reader) throws Exception {
        Employee employee = reader.read();
        log.info("Read {}", employee.getIban()); // EXPECT
    }

    public void list(List<Employee> employees) throws Exception {
        ItemReader<Employee> reader = new ListItemReader<>(employees);
        ItemProcessor<Employee, Payslip> processor = loggingProcessor();
        ListItemWriter<Payslip> writer = new ListItemWriter<>();
        Payslip payslip = processor.process(reader.read());
        writer.write(Chunk.of(payslip));
        log.info("Written {}", writer.getWrittenItems()); // EXPECT
    }

    public void context(Employee employee) {
        ExecutionContext context = new ExecutionContext();
        context.putString("lastName", employee.getName());
        context.putString("lastGrade", employee.getGrade());
        context.putInt("count", 1);
        log.info("Last grade {}", context.getString("lastGrade")); // SAFE
        log.info("Last name {}", context.getString("lastName")); // EXPECT
        log.debug("Context {}", context); // EXPECT
        context.remove("lastName");
        log.debug("Context {}", context); // SAFE
    }
}

class PayslipProcessor implements ItemProcessor<Employee, Payslip> {

    private static final Logger log = LoggerFactory.getLogger(PayslipProcessor.class);

    @Override
    public Payslip process(Employee employee) {
        Payslip payslip = new Payslip("Pay " + employee.getName(), employee.getGrade());
        log.info("Processed {}", payslip); // EXPECT
        return payslip;
    }
}

class PayslipWriter implements ItemWriter<Payslip> {

    private static final Logger log = LoggerFactory.getLogger(PayslipWriter.class);

    @Override
    public void write(Chunk<? extends Payslip> chunk) {
        log.info("Writing {}", chunk.size()); // SAFE
        for (Payslip payslip : chunk) {
            log.info("Writing {}", payslip.addressee()); // EXPECT
        }
        List<Payslip> anonymous = chunk.getItems().stream().map(p -> new Payslip("anonymous", p.grade())).toList();
        log.info("Written {}", anonymous); // SAFE
    }
}

class EmployeeWriter implements ItemWriter<Employee> {

    private static final Logger log = LoggerFactory.getLogger(EmployeeWriter.class);

    @Override
    public void write(Chunk<? extends Employee> chunk) {
        log.debug("Chunk {}", chunk); // EXPECT
        Iterator<? extends Employee> iterator = chunk.iterator();
        log.debug("First grade {}", iterator.next().getGrade()); // SAFE
    }
}

class PayrollListener implements ItemReadListener<Employee>, ItemProcessListener<Employee, Payslip>, ItemWriteListener<Payslip>, SkipListener<Employee, Payslip>, StepExecutionListener {

    private static final Logger log = LoggerFactory.getLogger(PayrollListener.class);

    @Override
    public void afterRead(Employee item) {
        log.debug("After read {}", item.getGrade()); // SAFE
    }

    @Override
    public void afterProcess(Employee item, Payslip result) {
        log.debug("After process {}", result == null ? "filtered" : result.addressee()); // EXPECT
    }

    @Override
    public void onWriteError(Exception exception, Chunk<? extends Payslip> items) {
        log.warn("Write error in {} payslips", items.getItems().size()); // SAFE
    }

    @Override
    public void onSkipInProcess(Employee item, Throwable t) {
        log.warn("Skipped {}", item.getName()); // EXPECT
    }

    @Override
    public ExitStatus afterStep(StepExecution stepExecution) {
        log.info("Step {} read {} skipped {}", stepExecution.getStepName(), stepExecution.getReadCount(), stepExecution.getSkipCount()); // SAFE
        return stepExecution.getExitStatus();
    }
}

class LastEmployeeTasklet implements Tasklet {

    private static final Logger log = LoggerFactory.getLogger(LastEmployeeTasklet.class);

    private final Employee last;

    LastEmployeeTasklet(Employee last) {
        this.last = last;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext chunkContext) {
        ExecutionContext context = chunkContext.getStepContext().getStepExecution().getJobExecution().getExecutionContext();
        context.put("employee", last);
        Employee stored = (Employee) context.get("employee");
        log.info("Last {}", stored.getName()); // EXPECT
        return RepeatStatus.FINISHED;
    }
}

record Payslip(String addressee, String grade) {
}

class Employee implements java.io.Serializable {
    @PersonalData("naam")
    private String name;
    @PersonalData("iban")
    private String iban;
    private String grade;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIban() {
        return iban;
    }

    public void setIban(String iban) {
        this.iban = iban;
    }

    public String getGrade() {
        return grade;
    }

    public void setGrade(String grade) {
        this.grade = grade;
    }

    @Override
    public String toString() {
        return "Employee " + name;
    }
}

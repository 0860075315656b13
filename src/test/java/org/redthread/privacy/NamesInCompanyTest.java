package org.redthread.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that a capital alone does not show: by what stands beside them. */
class NamesInCompanyTest {
  private static final Redactor REDACTOR = Redactor.keyed("company");

  private static String redacted(String letter) {
    return REDACTOR.redact(letter.replace("\\n", "\n"), "auto").withoutPseudonyms();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tibby, Mum, Daniel, Michelle and Kelly are all lovely to us here. | Tibby",
        "We had a good talk in the meeting with Jo & Jo. Excellent. | Jo",
        "Tibby, our support worker, came when she said she would. | Tibby",
        "Tibby my support worker has been an angel to all of us. | Tibby",
        "We wrote to Robert \"Tibs\" Barker about the roof in the spring. | Tibs",
        "He is known to all of them as \"Tibs\" and they let him in. | Tibs",
        "I then asked Will and he would not say a word about it. | Will",
        "It was my grandson, Cove, who rang. They came with my grandson, Cove. | Cove",
        "The call was taken by PC 4182 Rose at ten that night. | Rose",
        "It is signed by MARY HARROWGATE for the whole of the board. | HARROWGATE",
        "It is signed by R.D.HARROWGATE for the whole of the board. | HARROWGATE",
        "Hun ringte til Inspektør Vår Engen og det kom ikke noe svar. | Vår Engen",
        "Jeg var hos rektor Grønn og det var ikke noe å få vite der. | Grønn",
        "Der satt det ei jente, Live, som sa at det ikke var noe å gjøre. | Live",
        "Jeg fikk time hos Mai Britt og det var ikke noe galt med meg. | Mai",
        "gutten min heter even og jeg vet ikke hva jeg skal gjøre nå | even"
      })
  void whoeverStandsThereIsAPerson(String letter, String name) {
    assertThat(redacted(letter)).doesNotContain(name.split(" "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Cc: Marta; Tibby / Oddrun\\nWe wrote to you in May. | Cc: [PERSON]; [PERSON] / [PERSON]",
        "Til stede var vi.\\nKopi: Tibby, Oddrun\\nDet er greit. | Kopi: [PERSON], [PERSON]",
        "Present: Storm, Mrs Lisle\\nApologies: Rose\\nWe began. | Apologies: [PERSON]",
        "Til stede: Storm, Tibby\\nDet er greit for oss. | Til stede: [PERSON], [PERSON]",
        "To: Complaints Department\\nWe wrote in May and then in June. | Complaints Department"
      })
  void theHeadOfAMessageNamesPeople(String letter, String left) {
    assertThat(redacted(letter)).contains(left);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We went on a trip in May and it was raining all the time. | in May and",
        "She left it to us in her Will and nobody has told us why. | her Will and",
        "The cause of death was CATASTROPHIC HEAD INJURY after the fall. | CATASTROPHIC HEAD",
        "She took her husband's Amitriptyline and was found in bed. | Amitriptyline and",
        "I spoke to the nurse, however, and it got better in a while. | nurse, however, and",
        "However, the nurse said that it would get better in a while. | However, the nurse",
        "Jeg fikk en ny time, og Legen sa at det ikke var noe galt. | Legen sa",
        "MR ABDI SAID THAT HE WAS NOT TOLD. NOBODY TOLD HIM AT ALL. | SAID THAT HE WAS",
        "Mor er født 3. mars 1936. Den 9. februar var hun hos dere. | Den 9. februar"
      })
  void wordsStay(String letter, String left) {
    assertThat(redacted(letter)).contains(left);
  }
}

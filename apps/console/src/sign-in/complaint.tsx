/** Id of the text, for the fields it is about. */
export const COMPLAINT = 'problem';

/** Says what is wrong, also to who does not see it. */
export const Complaint = ({ text }: { readonly text: string | null }) =>
  text && (
    <p id={COMPLAINT} className="problem" role="alert">
      {text}
    </p>
  );

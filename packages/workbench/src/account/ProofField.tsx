/**
 * The words as they are now, asked for before they change: a device that lies open, or a cookie that was copied, must
 * not be enough to shut somebody out of their own record.
 */
import type { Proof } from '../device/credentials.ts';
import { useText } from '../text/use-text.ts';
import { TextField } from '../ui/Field.tsx';
import css from './account.module.css';

/** @param isMissing it was tried without */
export const ProofField = ({
  proof,
  isMissing,
  onChange,
}: {
  proof: Proof;
  isMissing: boolean;
  onChange: (proof: Proof) => void;
}) => {
  const t = useText('account');
  const isCode = proof.lock === 'recovery';
  return (
    <div className={css.form} data-screen-only>
      <TextField
        label={isCode ? t('devices.proof.code') : t('devices.proof.words')}
        hint={t('devices.proof.hint')}
        type="password"
        autoComplete={isCode ? 'off' : 'current-password'}
        autoCapitalize="none"
        spellCheck={false}
        value={proof.words}
        onChange={(event) => onChange({ ...proof, words: event.currentTarget.value })}
        {...(isMissing && { error: t('devices.proof.missing') })}
      />
      <label className={css.check}>
        <input
          type="checkbox"
          checked={isCode}
          onChange={() => onChange({ ...proof, lock: isCode ? 'passphrase' : 'recovery' })}
        />
        {t('devices.proof.other')}
      </label>
    </div>
  );
};

/** The words as they are now, while they are being asked for; nothing runs without any (`ProofField.tsx` says why). */
import { useState } from 'react';
import type { Proof } from '../device/credentials.ts';
import { ProofField } from './ProofField.tsx';
import { useTask } from './use-task.ts';

const NO_PROOF: Proof = { lock: 'passphrase', words: '' };

export const useProof = () => {
  const task = useTask();
  const [proof, setProof] = useState(NO_PROOF);
  const [tried, setTried] = useState(false);
  const isBlank = proof.words.trim() === '';
  return {
    field: <ProofField proof={proof} isMissing={tried && isBlank} onChange={setProof} />,
    isRunning: task.isRunning,
    // Here nobody has typed a name that could be wrong.
    problem: task.problem === 'wrong-credentials' ? ('wrong-words' as const) : task.problem,
    run: async (work: (proof: Proof) => Promise<void>) => {
      setTried(true);
      if (isBlank) return;
      await task.run(async () => {
        await work(proof);
        setProof(NO_PROOF);
        setTried(false);
      });
    },
  };
};
